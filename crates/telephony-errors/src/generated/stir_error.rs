//! @generated from docs/stir-shaken.md by `cargo xtask sync`. Do not edit: edit that page.
#![allow(clippy::all, clippy::nursery, clippy::pedantic, clippy::restriction)]

#[doc = "STIR/SHAKEN."]
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash
)]
#[repr(u16)]
#[non_exhaustive]
#[allow(non_camel_case_types, dead_code)]
pub enum StirError {
    #[doc = "`403 Stale Date`\n\n**Meaning.** The call is older than the verifier allows, by its Date header or the time in its token: mostly a minute. A clock is wrong, the call was held up on the way, or an old token was sent again.\n\n**Fix.** Ask the provider that signs your calls to check its clock, and to create a new signature for each attempt.\n\n**Action by:** a network between the two\n\n**Call again:** after the cause is fixed"]
    StaleDate403 = 403,
    #[doc = "`428 Use Identity Header`\n\n**Meaning.** The verifier takes only signed calls, and this call has no Identity header: it was not signed, or a network on the way dropped the header, as networks that do not use SIP do.\n\n**Fix.** Ask the provider that originates your calls to sign them. If it does, ask it which network drops the signature.\n\n**Action by:** a network between the two\n\n**Call again:** after the cause is fixed"]
    UseIdentityHeader428 = 428,
    #[doc = "`433 Anonymity Disallowed`\n\n**Meaning.** The called side takes no calls without a caller's number.\n\n**Fix.** Call again and show your number.\n\n**Action by:** the owner of the calling account\n\n**Call again:** after the cause is fixed"]
    AnonymityDisallowed433 = 433,
    #[doc = "`436 Bad Identity Info`\n\n**Meaning.** The certificate could not be fetched from the address that the signature names: the address is wrong, or the server there does not answer.\n\n**Fix.** Ask the provider that signs your calls to repair the address of its certificate (info).\n\n**Action by:** a network between the two\n\n**Call again:** after the cause is fixed"]
    BadIdentityInfo436 = 436,
    #[doc = "`437 Unsupported Credential`\n\n**Meaning.** The verifier does not trust or support the certificate: it is not from an approved authority, for example, or has expired.\n\n**Fix.** Ask the provider that signs your calls for a certificate from an approved authority.\n\n**Action by:** a network between the two\n\n**Call again:** after the cause is fixed"]
    UnsupportedCredential437 = 437,
    #[doc = "`438 Invalid Identity Header`\n\n**Meaning.** The signature does not match the call, or its token is malformed. Often a server on the way rewrote the caller's or the called number after the call was signed.\n\n**Fix.** Ask the provider that signs your calls. Compare the numbers in the token with those in the call.\n\n**Action by:** a network between the two\n\n**Call again:** after the cause is fixed"]
    InvalidIdentityHeader438 = 438,
    #[doc = "`603 Network Blocked`\n\n**Meaning.** A network blocked the call because its analytics take the number for unwanted, and nobody was asked (603+). The Reason header, with `v=analytics1`, has an address for complaints (url, tel or email) and the location of the blocker. A network on the way may write `Decline` instead.\n\n**Fix.** Write to the address in the Reason header. Check with your provider that your calls are signed and your numbers registered.\n\n**Action by:** a service that blocks calls\n\n**Call again:** no, the answer is final or the callee does not want the call"]
    #[allow(rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags, rustdoc::bare_urls)]
    NetworkBlocked603 = 603,
    #[doc = "`607 Unwanted`\n\n**Meaning.** The person called has marked this call as unwanted. The network may block the next ones.\n\n**Fix.** Do not call again without the person's consent.\n\n**Action by:** the callee\n\n**Call again:** no, the answer is final or the callee does not want the call"]
    Unwanted607 = 607,
    #[doc = "`608 Rejected`\n\n**Meaning.** A service that blocks calls refused the call, and nobody was asked. The Call-Info header may have an address for complaints, in a signed card.\n\n**Fix.** Write to the address in the Call-Info header.\n\n**Action by:** a service that blocks calls\n\n**Call again:** no, the answer is final or the callee does not want the call"]
    Rejected608 = 608,
}

#[doc = "A value of the fact `party` of [`StirError`].\n\nAction by.\n\n"]
#[doc = r""]
#[doc = r" The values have the order of their declaration on the page. A later page may declare more: a `match` needs"]
#[doc = r" an arm for the rest."]
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash
)]
#[non_exhaustive]
#[allow(non_camel_case_types, dead_code)]
pub enum Party {
    #[doc = "`caller-account`: the owner of the calling account."]
    CallerAccount,
    #[doc = "`carrier`: a network between the two."]
    Carrier,
    #[doc = "`callee`: the callee."]
    Callee,
    #[doc = "`policy`: a service that blocks calls."]
    Policy,
}

#[allow(dead_code)]
impl Party {
    #[doc = r" Every value, in the order of their declaration on the page."]
    pub const ALL: &'static [Self] = &[Self::CallerAccount, Self::Carrier, Self::Callee, Self::Policy];
    #[doc = r" Returns the value as the page writes it."]
    #[must_use]
    pub const fn as_str(self) -> &'static ::core::primitive::str {
        match self {
            Self::CallerAccount => "caller-account",
            Self::Carrier => "carrier",
            Self::Callee => "callee",
            Self::Policy => "policy",
        }
    }
}

#[automatically_derived]
impl ::core::str::FromStr for Party {
    type Err = ::error_catalog::UnknownValue;
    #[doc = r" Parses a value as the page writes it. Whitespace around the text is ignored."]
    fn from_str(text: &::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::UnknownValue> {
        match text.trim() {
            "caller-account" => ::core::result::Result::Ok(Self::CallerAccount),
            "carrier" => ::core::result::Result::Ok(Self::Carrier),
            "callee" => ::core::result::Result::Ok(Self::Callee),
            "policy" => ::core::result::Result::Ok(Self::Policy),
            _ => ::core::result::Result::Err(::error_catalog::UnknownValue),
        }
    }
}

#[automatically_derived]
impl ::core::convert::TryFrom<&::core::primitive::str> for Party {
    type Error = ::error_catalog::UnknownValue;
    fn try_from(text: &::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::UnknownValue> {
        ::core::str::FromStr::from_str(text)
    }
}

#[automatically_derived]
impl ::core::fmt::Display for Party {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(feature = "serde")]
const _: () = {
    use ::error_catalog::__private;
    __private::serde!(value Party);
};
#[doc = "A value of the fact `redial` of [`StirError`].\n\nCall again.\n\n"]
#[doc = r""]
#[doc = r" The values have the order of their declaration on the page. A later page may declare more: a `match` needs"]
#[doc = r" an arm for the rest."]
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash
)]
#[non_exhaustive]
#[allow(non_camel_case_types, dead_code)]
pub enum Redial {
    #[doc = "`never`: no, the answer is final or the callee does not want the call."]
    Never,
    #[doc = "`after-fix`: after the cause is fixed."]
    AfterFix,
}

#[allow(dead_code)]
impl Redial {
    #[doc = r" Every value, in the order of their declaration on the page."]
    pub const ALL: &'static [Self] = &[Self::Never, Self::AfterFix];
    #[doc = r" Returns the value as the page writes it."]
    #[must_use]
    pub const fn as_str(self) -> &'static ::core::primitive::str {
        match self {
            Self::Never => "never",
            Self::AfterFix => "after-fix",
        }
    }
}

#[automatically_derived]
impl ::core::str::FromStr for Redial {
    type Err = ::error_catalog::UnknownValue;
    #[doc = r" Parses a value as the page writes it. Whitespace around the text is ignored."]
    fn from_str(text: &::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::UnknownValue> {
        match text.trim() {
            "never" => ::core::result::Result::Ok(Self::Never),
            "after-fix" => ::core::result::Result::Ok(Self::AfterFix),
            _ => ::core::result::Result::Err(::error_catalog::UnknownValue),
        }
    }
}

#[automatically_derived]
impl ::core::convert::TryFrom<&::core::primitive::str> for Redial {
    type Error = ::error_catalog::UnknownValue;
    fn try_from(text: &::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::UnknownValue> {
        ::core::str::FromStr::from_str(text)
    }
}

#[automatically_derived]
impl ::core::fmt::Display for Redial {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(feature = "serde")]
const _: () = {
    use ::error_catalog::__private;
    __private::serde!(value Redial);
};
#[allow(deprecated, dead_code, unused_variables, clippy::same_name_method)]
const _: () = {
    use ::error_catalog::__private;
    const TEXT: &::core::primitive::str = "403-stale-date428-use-identity-header433-anonymity-disallowed436-bad-identity-info437-unsupported-credential438-invalid-identity-header603-network-blocked607-unwanted608-rejectedStaleDate403UseIdentityHeader428AnonymityDisallowed433BadIdentityInfo436UnsupportedCredential437InvalidIdentityHeader438NetworkBlocked603Unwanted607Rejected608403428433436437438603607608Stale DateUse Identity HeaderAnonymity DisallowedBad Identity InfoUnsupported CredentialInvalid Identity HeaderNetwork BlockedUnwantedRejected403 Stale Date428 Use Identity Header433 Anonymity Disallowed436 Bad Identity Info437 Unsupported Credential438 Invalid Identity Header603 Network Blocked607 Unwanted608 RejectedThe call is older than the verifier allows, by its Date header or the time in its token: mostly a minute. A clock is wrong, the call was held up on the way, or an old token was sent again.The verifier takes only signed calls, and this call has no Identity header: it was not signed, or a network on the way dropped the header, as networks that do not use SIP do.The called side takes no calls without a caller's number.The certificate could not be fetched from the address that the signature names: the address is wrong, or the server there does not answer.The verifier does not trust or support the certificate: it is not from an approved authority, for example, or has expired.The signature does not match the call, or its token is malformed. Often a server on the way rewrote the caller's or the called number after the call was signed.A network blocked the call because its analytics take the number for unwanted, and nobody was asked (603+). The Reason header, with v=analytics1, has an address for complaints (url, tel or email) and the location of the blocker. A network on the way may write Decline instead.The person called has marked this call as unwanted. The network may block the next ones.A service that blocks calls refused the call, and nobody was asked. The Call-Info header may have an address for complaints, in a signed card.Ask the provider that signs your calls to check its clock, and to create a new signature for each attempt.Ask the provider that originates your calls to sign them. If it does, ask it which network drops the signature.Call again and show your number.Ask the provider that signs your calls to repair the address of its certificate (info).Ask the provider that signs your calls for a certificate from an approved authority.Ask the provider that signs your calls. Compare the numbers in the token with those in the call.Write to the address in the Reason header. Check with your provider that your calls are signed and your numbers registered.Do not call again without the person's consent.Write to the address in the Call-Info header.RFC 8224 §6.2.2RFC 8224 §6.2.2RFC 5079RFC 8224 §6.2.2RFC 8224 §6.2.2RFC 8224 §6.2.2ATIS-1000099; 47 CFR 64.1200(k)(9), since 2026-03-25; RFC 8606 (location)RFC 8197RFC 8688{code} {reason}";
    static TABLE: __private::Table<StirError> = __private::Table {
        all: StirError::ALL,
        texts: __private::Texts {
            text: TEXT,
            ends: __private::PackedU32s(b"\x0E\0\0\0%\0\0\0=\0\0\0R\0\0\0l\0\0\0\x87\0\0\0\x9A\0\0\0\xA6\0\0\0\xB2\0\0\0\xBE\0\0\0\xD2\0\0\0\xE8\0\0\0\xFA\0\0\0\x12\x01\0\0*\x01\0\0;\x01\0\0F\x01\0\0Q\x01\0\0T\x01\0\0W\x01\0\0Z\x01\0\0]\x01\0\0`\x01\0\0c\x01\0\0f\x01\0\0i\x01\0\0l\x01\0\0v\x01\0\0\x89\x01\0\0\x9D\x01\0\0\xAE\x01\0\0\xC4\x01\0\0\xDB\x01\0\0\xEA\x01\0\0\xF2\x01\0\0\xFA\x01\0\0\x08\x02\0\0\x1F\x02\0\x007\x02\0\0L\x02\0\0f\x02\0\0\x81\x02\0\0\x94\x02\0\0\xA0\x02\0\0\xAC\x02\0\0h\x03\0\0\x16\x04\0\0O\x04\0\0\xD9\x04\0\0S\x05\0\0\xF3\x05\0\0\x07\x07\0\0_\x07\0\0\xED\x07\0\0W\x08\0\0\xC6\x08\0\0\xE6\x08\0\0=\t\0\0\x91\t\0\0\xF1\t\0\0l\n\0\0\x9B\n\0\0\xC8\n\0\0\xD8\n\0\0\xE8\n\0\0\xF0\n\0\0\0\x0B\0\0\x10\x0B\0\0 \x0B\0\0i\x0B\0\0q\x0B\0\0y\x0B\0\0")
        },
        integers: __private::PackedI64s(b"\x93\x01\0\0\0\0\0\0\xAC\x01\0\0\0\0\0\0\xB1\x01\0\0\0\0\0\0\xB4\x01\0\0\0\0\0\0\xB5\x01\0\0\0\0\0\0\xB6\x01\0\0\0\0\0\0[\x02\0\0\0\0\0\0_\x02\0\0\0\0\0\0`\x02\0\0\0\0\0\0"),
        by_id: __private::PackedU32s(b"\0\0\0\0\x01\0\0\0\x02\0\0\0\x03\0\0\0\x04\0\0\0\x05\0\0\0\x06\0\0\0\x07\0\0\0\x08\0\0\0"),
        by_code: StirError::ALL,
        codes: __private::PackedU32s(b"\0\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0\x02\0\0\0\x03\0\0\0\x02\0\0\0\x03\0\0\0\x04\0\0\0\x03\0\0\0\x04\0\0\0\x05\0\0\0\x04\0\0\0\x05\0\0\0\x06\0\0\0\x05\0\0\0\x06\0\0\0\x07\0\0\0\x06\0\0\0\x07\0\0\0\x08\0\0\0\x07\0\0\0\x08\0\0\0\t\0\0\0\x08\0\0\0"),
        code_slots: __private::Buckets(b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF7)\x03\xB2\x06\0\0\0\xBA\x94\n\x1B\x02\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB2\x17\x19\xC1\x01\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE6\x05\x977\x03\0\0\0\x07]F\xF2\x08\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF:N#=\0\0\0\0\xBCu\xD1\x86\x04\0\0\0\xF9y\xAD\xF9\x05\0\0\0\x90C%~\x07\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"),
        dense_codes: __private::DenseCodes {
            least: 403i64,
            cells: __private::PackedU32s(b"\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0\0\0\0\0\x04\0\0\0\x05\0\0\0\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\0\0\0\t\0\0\0")
        },
        parameters: &[],
        retired: __private::PackedU32s(b""),
        facts: __private::FactTable {
            declared: &[
                __private::DeclaredFact {
                    name: __private::DescribedName {
                        text: "party",
                        description: ::core::option::Option::Some("Action by")
                    },
                    values: &[
                        __private::DescribedName {
                            text: "caller-account",
                            description: ::core::option::Option::Some("the owner of the calling account")
                        },
                        __private::DescribedName {
                            text: "carrier",
                            description: ::core::option::Option::Some("a network between the two")
                        },
                        __private::DescribedName {
                            text: "callee",
                            description: ::core::option::Option::Some("the callee")
                        },
                        __private::DescribedName {
                            text: "policy",
                            description: ::core::option::Option::Some("a service that blocks calls")
                        }
                    ]
                },
                __private::DeclaredFact {
                    name: __private::DescribedName {
                        text: "redial",
                        description: ::core::option::Option::Some("Call again")
                    },
                    values: &[
                        __private::DescribedName {
                            text: "never",
                            description: ::core::option::Option::Some("no, the answer is final or the callee does not want the call")
                        },
                        __private::DescribedName {
                            text: "after-fix",
                            description: ::core::option::Option::Some("after the cause is fixed")
                        }
                    ]
                }
            ],
            values: b"\x02\x02\x02\x02\x01\x02\x02\x02\x02\x02\x02\x02\x04\x01\x03\x01\x04\x01"
        },
        addresses: __private::Addresses {
            base: "docs/stir-shaken/",
            end: ".md",
            reserved_end: ".md",
            reserved: __private::PackedU32s(b""),
            is_on_site: false,
        },
        matcher: __private::Matcher {
            messages: __private::Messages {
                text: TEXT,
                windows: __private::SampledWindows {
                    offsets: &[65535u16],
                    seed: 11400714819323198485u64
                },
                displacements: b"\0\x04\0\x02",
                slots: b"\x81\x02\0\0\x13\0\0\0\x0C\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x1F\x02\0\0\x18\0\0\0\x04\0\0\0\xFA\x01\0\0\x0E\0\0\0\0\0\0\0\x94\x02\0\0\x0C\0\0\0\x0E\0\0\x007\x02\0\0\x15\0\0\0\x06\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFL\x02\0\0\x1A\0\0\0\x08\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA0\x02\0\0\x0C\0\0\0\x10\0\0\0\x08\x02\0\0\x17\0\0\0\x02\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFf\x02\0\0\x1B\0\0\0\n\0\0\0",
            },
            normalized: __private::Buckets(b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFh\xE2\t\x98\x06\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF?V\x02_\x04\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF'\xF4ns\x05\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE3\x06O\xA2\x0C\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xEE\x8B0r\n\0\0\0\xC2\xBEe\xDA\x0F\0\0\0,\x17<(\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF)\xA8+Y\x03\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF<h\xA0\xBE\r\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"),
            prefix_filter: __private::PrefixFilter(b"\0\0\0\x000\0\0\0\0\0\0\0\0\0\0\x80\0\0\0\0 \0\x04\0\0 \0 \0\x08\x01\0"),
            segments: __private::Segments::Constants(&[]),
            templates: &[],
            by_prefix: __private::Buckets(b""),
            prefix_lengths: 0u16,
            shared_chunks: 0usize,
            initial: [0u8, 0u8, 0u8, 0u8],
            format: __private::Segments::Constants(&[
                __private::Segment::Placeholder {
                    name: "code",
                    kind: __private::ParameterType::Word
                },
                __private::Segment::Literal(" "),
                __private::Segment::Placeholder {
                    name: "reason",
                    kind: __private::ParameterType::Text
                },
            ]),
        },
    };
    const fn text(entry: StirError, column: __private::Column) -> &'static ::core::primitive::str {
        TABLE.text(entry.__index(), column)
    }

    impl StirError {
        #[doc = r" Every entry, in the order of the catalog."]
        pub const ALL: &'static [Self] = &[
            StirError::StaleDate403,
            StirError::UseIdentityHeader428,
            StirError::AnonymityDisallowed433,
            StirError::BadIdentityInfo436,
            StirError::UnsupportedCredential437,
            StirError::InvalidIdentityHeader438,
            StirError::NetworkBlocked603,
            StirError::Unwanted607,
            StirError::Rejected608,
        ];
        #[doc = r" The number of entries."]
        pub const COUNT: ::core::primitive::usize = Self::ALL.len();
        #[doc = "Returns the id."]
        #[must_use]
        pub const fn id(self) -> &'static ::core::primitive::str {
            text(self, __private::Column::Id)
        }

        #[doc = "Returns the message after the code, with placeholders as `{name}`."]
        #[must_use]
        pub const fn reason(self) -> &'static ::core::primitive::str {
            text(self, __private::Column::Reason)
        }

        #[doc = "Returns the whole text that a log shows, with placeholders as `{name}`."]
        #[must_use]
        pub const fn message(self) -> &'static ::core::primitive::str {
            text(self, __private::Column::Message)
        }

        #[doc = "Returns the meaning of the error."]
        #[must_use]
        pub const fn meaning(self) -> &'static ::core::primitive::str {
            text(self, __private::Column::Meaning)
        }

        #[doc = "Returns the fix of the error."]
        #[must_use]
        pub const fn fix(self) -> &'static ::core::primitive::str {
            text(self, __private::Column::Fix)
        }

        #[doc = r" Returns the code; entries may share a code."]
        #[must_use]
        pub const fn code(self) -> ::core::primitive::u16 {
            self as ::core::primitive::u16
        }

        #[doc = r" Returns the code as an integer, if it is a canonical integer."]
        #[must_use]
        pub const fn code_number(self) -> ::core::option::Option<::core::primitive::i64> {
            ::core::option::Option::Some(self.code() as ::core::primitive::i64)
        }

        #[doc = r" Returns the parameters of the message, in order."]
        #[must_use]
        pub const fn parameters(self) -> &'static [::error_catalog::Parameter] {
            TABLE.parameters(self.__index())
        }

        #[doc = "Returns the value of the fact `party`.\n\nAction by.\n\n"]
        #[doc = r""]
        #[doc = r" `None` means that the value is not specified: a program must not assume any value."]
        #[must_use]
        pub const fn party(self) -> ::core::option::Option<Party> {
            match TABLE.facts.value(self.__index(), 0usize) {
                ::core::option::Option::Some(0usize) => ::core::option::Option::Some(Party::CallerAccount),
                ::core::option::Option::Some(1usize) => ::core::option::Option::Some(Party::Carrier),
                ::core::option::Option::Some(2usize) => ::core::option::Option::Some(Party::Callee),
                ::core::option::Option::Some(3usize) => ::core::option::Option::Some(Party::Policy),
                _ => ::core::option::Option::None,
            }
        }

        #[doc = "Returns the value of the fact `redial`.\n\nCall again.\n\n"]
        #[doc = r""]
        #[doc = r" `None` means that the value is not specified: a program must not assume any value."]
        #[must_use]
        pub const fn redial(self) -> ::core::option::Option<Redial> {
            match TABLE.facts.value(self.__index(), 1usize) {
                ::core::option::Option::Some(0usize) => ::core::option::Option::Some(Redial::Never),
                ::core::option::Option::Some(1usize) => ::core::option::Option::Some(Redial::AfterFix),
                _ => ::core::option::Option::None,
            }
        }

        #[doc = r" Returns the value of a fact, or `None` if the catalog gives no value or has no such fact."]
        #[must_use]
        pub const fn fact(self, name: &::core::primitive::str,) -> ::core::option::Option<&'static ::core::primitive::str> {
            TABLE.facts.named(self.__index(), name)
        }

        #[doc = r" Returns the facts of the entry, by name."]
        #[must_use]
        pub fn facts(self) -> ::error_catalog::Facts {
            TABLE.facts.of(self.__index())
        }

        #[doc = r" Returns the source of the facts, if the catalog has it."]
        #[must_use]
        pub const fn basis(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            __private::known(text(self, __private::Column::Basis))
        }

        #[doc = r" Returns whether the error is no longer emitted, and kept for old logs."]
        #[must_use]
        pub const fn is_retired(self) -> ::core::primitive::bool {
            TABLE.is_retired(self.__index())
        }

        #[doc = r" Returns the address of the entry's page."]
        #[must_use]
        pub const fn address(self) -> ::error_catalog::Address {
            TABLE.address(self.__index(), text(self, __private::Column::Id))
        }

        #[doc = r" Returns the URL of the entry's page, if the catalog names the site."]
        #[must_use]
        pub const fn url(self) -> ::core::option::Option<::error_catalog::Address> {
            self.address().on_site()
        }

        #[doc = r" Looks up the whole text, also after normalization and by its code, and reports how it was found."]
        #[inline(always)]
        #[must_use]
        pub fn lookup(text: &::core::primitive::str) -> ::core::option::Option<::error_catalog::Match<'_, Self>> {
            TABLE.lookup(
                text,
                | code | __private::integer(code).and_then(| code | <::core::primitive::u16 as ::core::convert::TryFrom<_>>::try_from(code).ok()).map_or(&[], Self::with_code)
            )
        }

        #[doc = r" Returns the entries with the nearest messages, at most `N`, nearest first: for people who mistyped a"]
        #[doc = r" message."]
        #[must_use]
        pub fn nearest<const N: ::core::primitive::usize>(text: &::core::primitive::str,) -> ::error_catalog::Nearest<Self, N> {
            TABLE.nearest(text)
        }

        #[doc = r" Returns the entry with an id; a message is parsed by `FromStr` or looked up."]
        #[must_use]
        pub const fn from_id(id: &::core::primitive::str) -> ::core::option::Option<Self> {
            TABLE.from_id(id)
        }

        #[doc = r" Returns the entry with a code."]
        #[must_use]
        pub const fn from_code(code: ::core::primitive::u16) -> ::core::option::Option<Self> {
            TABLE.from_code(code as ::core::primitive::i64)
        }

        #[doc = r" Returns all entries with a code, in the order of the catalog."]
        #[must_use]
        pub fn with_code(code: ::core::primitive::u16) -> &'static [Self] {
            TABLE.with_code(| entry | ::core::cmp::Ord::cmp(&Self::code(entry), &code))
        }

        #[doc = r" Returns the position in `ALL`."]
        #[doc(hidden)]
        pub const fn __index(self) -> ::core::primitive::usize {
            TABLE.index_of(self as ::core::primitive::i64)
        }

        #[doc(hidden)]
        pub const __IS_ENUM_OF_A_CATALOG: ::core::primitive::bool = true;
        #[doc(hidden)]
        pub const fn __enum_of_a_catalog() -> Access {
            Access
        }
    }

    pub struct Access;
    impl Access {
        pub const fn table(self) -> &'static __private::Table<StirError> {
            &TABLE
        }

        pub const fn index(self, entry: StirError) -> ::core::primitive::usize {
            entry.__index()
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Debug for StirError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(text(*self, __private::Column::Variant))
        }
    }

    #[automatically_derived]
    impl ::core::convert::From<StirError> for ::core::primitive::u16 {
        fn from(entry: StirError) -> Self {
            entry.code()
        }
    }

    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for StirError {
        type Error = ::error_catalog::UnknownCode;
        fn try_from(code: ::core::primitive::u16) -> ::core::result::Result<Self, ::error_catalog::UnknownCode> {
            Self::from_code(code).ok_or(::error_catalog::UnknownCode)
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Display for StirError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.message())
        }
    }

    #[automatically_derived]
    impl ::core::error::Error for StirError {}

    #[automatically_derived]
    impl ::core::str::FromStr for StirError {
        type Err = ::error_catalog::UnknownMessage;
        #[doc = r" Parses a message as a log shows it, an alias, or a message with its placeholders. Whitespace around the"]
        #[doc = r" text is ignored."]
        fn from_str(text: &::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::UnknownMessage> {
            TABLE.from_message(text)
        }
    }

    #[automatically_derived]
    impl<'t>::core::convert::TryFrom<&'t ::core::primitive::str> for StirError {
        type Error = ::error_catalog::TryFromMessageError<'t>;
        #[doc = r" Parses a message as `FromStr` does; the error has the text."]
        fn try_from(text: &'t ::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::TryFromMessageError<'t>> {
            TABLE.from_message(text).map_err(| _ | TABLE.unknown(text))
        }
    }

    #[automatically_derived]
    impl __private::Sealed for StirError {}

    #[automatically_derived]
    impl ::error_catalog::Entry for StirError {
        type Code<'c> = ::core::primitive::u16;
        const ALL: &'static [Self] = <StirError>::ALL;
        fn id(self) -> &'static ::core::primitive::str {
            text(self, __private::Column::Id)
        }

        fn reason(self) -> &'static ::core::primitive::str {
            text(self, __private::Column::Reason)
        }

        fn message(self) -> &'static ::core::primitive::str {
            text(self, __private::Column::Message)
        }

        fn meaning(self) -> &'static ::core::primitive::str {
            text(self, __private::Column::Meaning)
        }

        fn fix(self) -> &'static ::core::primitive::str {
            text(self, __private::Column::Fix)
        }

        fn code(self) -> ::core::primitive::u16 {
            <StirError>::code(self)
        }

        fn code_number(self) -> ::core::option::Option<::core::primitive::i64> {
            <StirError>::code_number(self)
        }

        fn parameters(self) -> &'static [::error_catalog::Parameter] {
            <StirError>::parameters(self)
        }

        fn fact(self, name: &::core::primitive::str,) -> ::core::option::Option<&'static ::core::primitive::str> {
            <StirError>::fact(self, name)
        }

        fn facts(self) -> ::error_catalog::Facts {
            <StirError>::facts(self)
        }

        fn basis(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            <StirError>::basis(self)
        }

        fn is_retired(self) -> ::core::primitive::bool {
            <StirError>::is_retired(self)
        }

        fn address(self) -> ::error_catalog::Address {
            <StirError>::address(self)
        }

        fn url(self) -> ::core::option::Option<::error_catalog::Address> {
            <StirError>::url(self)
        }

        fn lookup(text: &::core::primitive::str) -> ::core::option::Option<::error_catalog::Match<'_, Self>> {
            <StirError>::lookup(text)
        }

        fn nearest<const N: ::core::primitive::usize>(text: &::core::primitive::str,) -> ::error_catalog::Nearest<Self, N> {
            TABLE.nearest(text)
        }

        fn from_id(id: &::core::primitive::str) -> ::core::option::Option<Self> {
            TABLE.from_id(id)
        }

        fn with_code(code: ::core::primitive::u16) -> &'static [Self] {
            <StirError>::with_code(code)
        }

        fn __index(self) -> ::core::primitive::usize {
            <StirError>::__index(self)
        }

        fn __matcher() -> &'static __private::Matcher<'static> {
            &TABLE.matcher
        }
    }

    #[cfg(feature = "serde")]
    __private::serde!(entry StirError);
};
