//! @generated from docs/telephony-errors.md by `cargo xtask sync`. Do not edit: edit that page.
#![allow(clippy::all, clippy::nursery, clippy::pedantic, clippy::restriction)]

#[doc = "Telephony Errors."]
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash
)]
#[non_exhaustive]
#[allow(non_camel_case_types, dead_code)]
pub enum TelephonyError {
    #[doc = "`Telephony - 400 - Bad Request`\n\n**Meaning.** The API request is malformed.\n\n**Fix.** Check request format and parameters.\n\n**Namespace of the code:** a SIP response code\n\n**Action by:** the source of the number or the request\n\n**Call again:** after the cause is fixed"]
    BadRequest400,
    #[doc = "`Telephony - 400 - Invalid phone number`\n\n**Meaning.** The number format is not valid. Usually the TO header.\n\n**Fix.** Correct the number (E.164 format recommended).\n\n**Namespace of the code:** a SIP response code\n\n**Action by:** the source of the number or the request\n\n**Call again:** after the cause is fixed"]
    InvalidPhoneNumber400,
    #[doc = "`Telephony - 400 - The number {number} is unverified. Trial accounts may only make calls to verified numbers.`\n\n**Meaning.** Twilio Trial accounts can only call verified numbers.\n\n**Fix.** Connect your own Twilio account.\n\n**Namespace of the code:** an HTTP status\n\n**Action by:** the owner of the calling account\n\n**Call again:** after the cause is fixed"]
    TheNumberIsUnverified400,
    #[doc = "`Telephony - 401 - Unauthorized`\n\n**Meaning.** Invalid or missing authentication.\n\n**Fix.** Re-check your API credentials or login session.\n\n**Namespace of the code:** a SIP response code\n\n**Action by:** the owner of the calling account\n\n**Call again:** after the cause is fixed"]
    Unauthorized401,
    #[doc = "`Telephony - 403 - Caller ID is unauthorized. A Valid Caller ID is either a DID you have purchased from Twilio or a verified Caller ID.`\n\n**Meaning.** Your Caller ID is not verified.\n\n**Fix.** Use a purchased DID or verify your Caller ID in your account.\n\n**Namespace of the code:** a SIP response code\n\n**Action by:** the owner of the calling account\n\n**Call again:** after the cause is fixed"]
    CallerIdIsUnauthorized403,
    #[doc = "`Telephony - 403 - Forbidden`\n\n**Meaning.** You don’t have permission to place this call.\n\n**Fix.** Verify your account permissions or try a different number.\n\n**Namespace of the code:** a SIP response code\n\n**Call again:** after the cause is fixed"]
    Forbidden403,
    #[doc = "`Telephony - 403 - Invalid credentials`\n\n**Meaning.** Authentication details are incorrect.\n\n**Fix.** Double-check your API key or login.\n\n**Namespace of the code:** a SIP response code\n\n**Action by:** the owner of the calling account\n\n**Call again:** after the cause is fixed"]
    InvalidCredentials403,
    #[doc = "`Telephony - 403 - No International Permission`\n\n**Meaning.** Your account is not allowed to make international calls.\n\n**Fix.** Enable international calling in your account settings or contact your carrier.\n\n**Namespace of the code:** a SIP response code\n\n**Action by:** the owner of the calling account\n\n**Call again:** after the cause is fixed"]
    NoInternationalPermission403,
    #[doc = "`Telephony - 403 - Phone number is blacklisted`\n\n**Meaning.** This number is blocked by the system.\n\n**Fix.** Use a different phone number.\n\n**Namespace of the code:** a SIP response code"]
    PhoneNumberIsBlacklisted403,
    #[doc = "`Telephony - 404 - INVALID DNIS`\n\n**Meaning.** Invalid destination code.\n\n**Fix.** Verify the number and retry.\n\n**Namespace of the code:** a SIP response code"]
    InvalidDnis404,
    #[doc = "`Telephony - 404 - No VoiceURL`\n\n**Meaning.** No URL configured for call instructions.\n\n**Fix.** Add a valid VoiceURL in your account.\n\n**Namespace of the code:** a SIP response code"]
    NoVoiceurl404,
    #[doc = "`Telephony - 404 - Not Found`\n\n**Meaning.** The number you dialed does not exist or cannot be reached.\n\n**Fix.** Double-check the phone number format and try again.\n\n**Namespace of the code:** a SIP response code\n\n**Call again:** after the cause is fixed"]
    NotFound404,
    #[doc = "`Telephony - 404 - Service closed for this number`\n\n**Meaning.** Calls to this number are not allowed.\n\n**Fix.** Use another number.\n\n**Namespace of the code:** a SIP response code"]
    ServiceClosedForThisNumber404,
    #[doc = "`Telephony - 408 - Request Timeout`\n\n**Meaning.** The call setup took too long.\n\n**Fix.** Retry later, or check your internet connection.\n\n**Namespace of the code:** a SIP response code\n\n**Call again:** after minutes or hours"]
    RequestTimeout408,
    #[doc = "`Telephony - 410 - Gone`\n\n**Meaning.** The number is no longer in service.\n\n**Fix.** Contact the recipient for an updated number.\n\n**Namespace of the code:** a SIP response code\n\n**Action by:** the callee\n\n**Call again:** no, the answer is final or the callee does not want the call"]
    Gone410,
    #[doc = "`Telephony - 480 - Temporarily not available`\n\n**Meaning.** The recipient is not available. Happens on no answer after x seconds.\n\n**Fix.** Try again later.\n\n**Namespace of the code:** a SIP response code\n\n**Call again:** after minutes or hours"]
    TemporarilyNotAvailable480,
    #[doc = "`Telephony - 481 - Call leg/Transaction does not exist`\n\n**Meaning.** The call reference is invalid or expired.\n\n**Fix.** Start a new call session.\n\n**Namespace of the code:** a SIP response code"]
    CallLegTransactionDoesNotExist481,
    #[doc = "`Telephony - 482 - Loop Detected`\n\n**Meaning.** The call routing created a loop.\n\n**Fix.** Investigate your SIP routing for loops.\n\n**Namespace of the code:** a SIP response code\n\n**Call again:** after the cause is fixed"]
    LoopDetected482,
    #[doc = "`Telephony - 483 - Too Many Hops`\n\n**Meaning.** The call routing exceeded limits.\n\n**Fix.** Investigate your SIP routing for loops.\n\n**Namespace of the code:** a SIP response code\n\n**Call again:** after the cause is fixed"]
    TooManyHops483,
    #[doc = "`Telephony - 484 - Address Incomplete`\n\n**Meaning.** The dialed number is incomplete or invalid.\n\n**Fix.** Check the full number has the including country/area code.\n\n**Namespace of the code:** a SIP response code\n\n**Action by:** the source of the number or the request\n\n**Call again:** after the cause is fixed"]
    AddressIncomplete484,
    #[doc = "`Telephony - 484 - Call Rejected`\n\n**Meaning.** The recipient explicitly rejected the call.\n\n**Fix.** Try later or contact the recipient.\n\n**Namespace of the code:** a SIP response code"]
    CallRejected484,
    #[doc = "`Telephony - 486 - Busy Here`\n\n**Meaning.** The recipient’s line is busy.\n\n**Fix.** User is busy - Call back later.\n\n**Namespace of the code:** a SIP response code\n\n**Action by:** the callee\n\n**Call again:** after minutes or hours"]
    BusyHere486,
    #[doc = "`Telephony - 487 - Request Terminated`\n\n**Meaning.** The call was canceled before it connected.\n\n**Fix.** Re-initiate the call if needed.\n\n**Namespace of the code:** a SIP response code"]
    RequestTerminated487,
    #[doc = "`Telephony - 488 - Not Acceptable Here`\n\n**Meaning.** The network can’t handle the call request.\n\n**Fix.** Check your call media settings (codecs) and retry.\n\n**Namespace of the code:** a SIP response code\n\n**Call again:** after the cause is fixed"]
    NotAcceptableHere488,
    #[doc = "`Telephony - 500 - Decline`\n\n**Meaning.** Something went wrong on our end.\n\n**Fix.** Retry. If persistent, contact support.\n\n**Namespace of the code:** a SIP response code"]
    Decline500,
    #[doc = "`Telephony - 500 - Internal Server Error`\n\n**Meaning.** Something went wrong on our end.\n\n**Fix.** Retry. If persistent, contact support.\n\n**Namespace of the code:** a SIP response code\n\n**Call again:** after seconds, by another route, with back-off"]
    InternalServerError500,
    #[doc = "`Telephony - 500 - Service Unavailable`\n\n**Meaning.** The system or carrier is overloaded.\n\n**Fix.** Retry. If persistent, contact support.\n\n**Namespace of the code:** a SIP response code\n\n**Call again:** after seconds, by another route, with back-off"]
    ServiceUnavailable500,
    #[doc = "`Telephony - 501 - Not Implemented`\n\n**Meaning.** The feature isn’t supported.\n\n**Fix.** Retry. If persistent, contact support.\n\n**Namespace of the code:** a SIP response code\n\n**Call again:** after the cause is fixed"]
    NotImplemented501,
    #[doc = "`Telephony - 502 - Bad Gateway`\n\n**Meaning.** Network issue between systems.\n\n**Fix.** Retry. If persistent, contact support.\n\n**Namespace of the code:** a SIP response code\n\n**Call again:** after minutes or hours"]
    BadGateway502,
    #[doc = "`Telephony - 503 - No Routeplan Found`\n\n**Meaning.** The system could not find a valid route.\n\n**Fix.** Retry. If persistent, contact support.\n\n**Namespace of the code:** a SIP response code"]
    NoRouteplanFound503,
    #[doc = "`Telephony - 503 - Service Unavailable`\n\n**Meaning.** The system or carrier is overloaded.\n\n**Fix.** Retry. If persistent, contact support.\n\n**Namespace of the code:** a SIP response code\n\n**Call again:** after seconds, by another route, with back-off"]
    ServiceUnavailable503,
    #[doc = "`Telephony - 504 - Request Timeout`\n\n**Meaning.** The call setup took too long.\n\n**Fix.** Retry. If persistent, contact support.\n\n**Namespace of the code:** a SIP response code\n\n**Call again:** after minutes or hours"]
    RequestTimeout504,
    #[doc = "`Telephony - 603 - Decline`\n\n**Meaning.** The call was rejected by the recipient’s network or device.\n\n**Fix.** Retry. If persistent, contact support.\n\n**Namespace of the code:** a SIP response code\n\n**Call again:** no, the answer is final or the callee does not want the call"]
    Decline603,
    #[doc = "`Telephony - 608 - Rejected`\n\n**Meaning.** The call was rejected due to policy.\n\n**Fix.** Retry. If persistent, contact support.\n\n**Namespace of the code:** a SIP response code\n\n**Action by:** a service that blocks calls\n\n**Call again:** no, the answer is final or the callee does not want the call"]
    Rejected608,
    #[doc = "`Telephony - 608 - Termination needs STI IDHDR`\n\n**Meaning.** Call requires caller ID verification (STIR/SHAKEN).\n\n**Fix.** Retry. If persistent, contact support.\n\n**Namespace of the code:** a SIP response code\n\n**Call again:** after the cause is fixed"]
    TerminationNeedsStiIdhdr608,
}

#[doc = "A value of the fact `namespace` of [`TelephonyError`].\n\nNamespace of the code.\n\n"]
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
pub enum Namespace {
    #[doc = "`sip`: a SIP response code."]
    Sip,
    #[doc = "`http`: an HTTP status."]
    Http,
}

#[allow(dead_code)]
impl Namespace {
    #[doc = r" Every value, in the order of their declaration on the page."]
    pub const ALL: &'static [Self] = &[Self::Sip, Self::Http];
    #[doc = r" Returns the value as the page writes it."]
    #[must_use]
    pub const fn as_str(self) -> &'static ::core::primitive::str {
        match self {
            Self::Sip => "sip",
            Self::Http => "http",
        }
    }
}

#[automatically_derived]
impl ::core::str::FromStr for Namespace {
    type Err = ::error_catalog::UnknownValue;
    #[doc = r" Parses a value as the page writes it. Whitespace around the text is ignored."]
    fn from_str(text: &::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::UnknownValue> {
        match text.trim() {
            "sip" => ::core::result::Result::Ok(Self::Sip),
            "http" => ::core::result::Result::Ok(Self::Http),
            _ => ::core::result::Result::Err(::error_catalog::UnknownValue),
        }
    }
}

#[automatically_derived]
impl ::core::convert::TryFrom<&::core::primitive::str> for Namespace {
    type Error = ::error_catalog::UnknownValue;
    fn try_from(text: &::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::UnknownValue> {
        ::core::str::FromStr::from_str(text)
    }
}

#[automatically_derived]
impl ::core::fmt::Display for Namespace {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(feature = "serde")]
const _: () = {
    use ::error_catalog::__private;
    __private::serde!(value Namespace);
};
#[doc = "A value of the fact `party` of [`TelephonyError`].\n\nAction by.\n\n"]
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
    #[doc = "`caller-input`: the source of the number or the request."]
    CallerInput,
    #[doc = "`callee`: the callee."]
    Callee,
    #[doc = "`carrier`: a network between the two."]
    Carrier,
    #[doc = "`platform`: the platform that places the call."]
    Platform,
    #[doc = "`policy`: a service that blocks calls."]
    Policy,
}

#[allow(dead_code)]
impl Party {
    #[doc = r" Every value, in the order of their declaration on the page."]
    pub const ALL: &'static [Self] = &[Self::CallerAccount, Self::CallerInput, Self::Callee, Self::Carrier, Self::Platform, Self::Policy];
    #[doc = r" Returns the value as the page writes it."]
    #[must_use]
    pub const fn as_str(self) -> &'static ::core::primitive::str {
        match self {
            Self::CallerAccount => "caller-account",
            Self::CallerInput => "caller-input",
            Self::Callee => "callee",
            Self::Carrier => "carrier",
            Self::Platform => "platform",
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
            "caller-input" => ::core::result::Result::Ok(Self::CallerInput),
            "callee" => ::core::result::Result::Ok(Self::Callee),
            "carrier" => ::core::result::Result::Ok(Self::Carrier),
            "platform" => ::core::result::Result::Ok(Self::Platform),
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
#[doc = "A value of the fact `redial` of [`TelephonyError`].\n\nCall again.\n\n"]
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
    #[doc = "`later`: after minutes or hours."]
    Later,
    #[doc = "`now`: after seconds, by another route, with back-off."]
    Now,
}

#[allow(dead_code)]
impl Redial {
    #[doc = r" Every value, in the order of their declaration on the page."]
    pub const ALL: &'static [Self] = &[Self::Never, Self::AfterFix, Self::Later, Self::Now];
    #[doc = r" Returns the value as the page writes it."]
    #[must_use]
    pub const fn as_str(self) -> &'static ::core::primitive::str {
        match self {
            Self::Never => "never",
            Self::AfterFix => "after-fix",
            Self::Later => "later",
            Self::Now => "now",
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
            "later" => ::core::result::Result::Ok(Self::Later),
            "now" => ::core::result::Result::Ok(Self::Now),
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
    const TEXT: &::core::primitive::str = "400-bad-request400-invalid-phone-number400-the-number-is-unverified401-unauthorized403-caller-id-is-unauthorized403-forbidden403-invalid-credentials403-no-international-permission403-phone-number-is-blacklisted404-invalid-dnis404-no-voiceurl404-not-found404-service-closed-for-this-number408-request-timeout410-gone480-temporarily-not-available481-call-leg-transaction-does-not-exist482-loop-detected483-too-many-hops484-address-incomplete484-call-rejected486-busy-here487-request-terminated488-not-acceptable-here500-decline500-internal-server-error500-service-unavailable501-not-implemented502-bad-gateway503-no-routeplan-found503-service-unavailable504-request-timeout603-decline608-rejected608-termination-needs-sti-idhdrBadRequest400InvalidPhoneNumber400TheNumberIsUnverified400Unauthorized401CallerIdIsUnauthorized403Forbidden403InvalidCredentials403NoInternationalPermission403PhoneNumberIsBlacklisted403InvalidDnis404NoVoiceurl404NotFound404ServiceClosedForThisNumber404RequestTimeout408Gone410TemporarilyNotAvailable480CallLegTransactionDoesNotExist481LoopDetected482TooManyHops483AddressIncomplete484CallRejected484BusyHere486RequestTerminated487NotAcceptableHere488Decline500InternalServerError500ServiceUnavailable500NotImplemented501BadGateway502NoRouteplanFound503ServiceUnavailable503RequestTimeout504Decline603Rejected608TerminationNeedsStiIdhdr608400400400401403403403403403404404404404408410480481482483484484486487488500500500501502503503504603608608Bad RequestInvalid phone numberThe number {number} is unverified. Trial accounts may only make calls to verified numbers.UnauthorizedCaller ID is unauthorized. A Valid Caller ID is either a DID you have purchased from Twilio or a verified Caller ID.ForbiddenInvalid credentialsNo International PermissionPhone number is blacklistedINVALID DNISNo VoiceURLNot FoundService closed for this numberRequest TimeoutGoneTemporarily not availableCall leg/Transaction does not existLoop DetectedToo Many HopsAddress IncompleteCall RejectedBusy HereRequest TerminatedNot Acceptable HereDeclineInternal Server ErrorService UnavailableNot ImplementedBad GatewayNo Routeplan FoundService UnavailableRequest TimeoutDeclineRejectedTermination needs STI IDHDRTelephony - 400 - Bad RequestTelephony - 400 - Invalid phone numberTelephony - 400 - The number {number} is unverified. Trial accounts may only make calls to verified numbers.Telephony - 401 - UnauthorizedTelephony - 403 - Caller ID is unauthorized. A Valid Caller ID is either a DID you have purchased from Twilio or a verified Caller ID.Telephony - 403 - ForbiddenTelephony - 403 - Invalid credentialsTelephony - 403 - No International PermissionTelephony - 403 - Phone number is blacklistedTelephony - 404 - INVALID DNISTelephony - 404 - No VoiceURLTelephony - 404 - Not FoundTelephony - 404 - Service closed for this numberTelephony - 408 - Request TimeoutTelephony - 410 - GoneTelephony - 480 - Temporarily not availableTelephony - 481 - Call leg/Transaction does not existTelephony - 482 - Loop DetectedTelephony - 483 - Too Many HopsTelephony - 484 - Address IncompleteTelephony - 484 - Call RejectedTelephony - 486 - Busy HereTelephony - 487 - Request TerminatedTelephony - 488 - Not Acceptable HereTelephony - 500 - DeclineTelephony - 500 - Internal Server ErrorTelephony - 500 - Service UnavailableTelephony - 501 - Not ImplementedTelephony - 502 - Bad GatewayTelephony - 503 - No Routeplan FoundTelephony - 503 - Service UnavailableTelephony - 504 - Request TimeoutTelephony - 603 - DeclineTelephony - 608 - RejectedTelephony - 608 - Termination needs STI IDHDRThe API request is malformed.The number format is not valid. Usually the TO header.Twilio Trial accounts can only call verified numbers.Invalid or missing authentication.Your Caller ID is not verified.You don’t have permission to place this call.Authentication details are incorrect.Your account is not allowed to make international calls.This number is blocked by the system.Invalid destination code.No URL configured for call instructions.The number you dialed does not exist or cannot be reached.Calls to this number are not allowed.The call setup took too long.The number is no longer in service.The recipient is not available. Happens on no answer after x seconds.The call reference is invalid or expired.The call routing created a loop.The call routing exceeded limits.The dialed number is incomplete or invalid.The recipient explicitly rejected the call.The recipient’s line is busy.The call was canceled before it connected.The network can’t handle the call request.Something went wrong on our end.Something went wrong on our end.The system or carrier is overloaded.The feature isn’t supported.Network issue between systems.The system could not find a valid route.The system or carrier is overloaded.The call setup took too long.The call was rejected by the recipient’s network or device.The call was rejected due to policy.Call requires caller ID verification (STIR/SHAKEN).Check request format and parameters.Correct the number (E.164 format recommended).Connect your own Twilio account.Re-check your API credentials or login session.Use a purchased DID or verify your Caller ID in your account.Verify your account permissions or try a different number.Double-check your API key or login.Enable international calling in your account settings or contact your carrier.Use a different phone number.Verify the number and retry.Add a valid VoiceURL in your account.Double-check the phone number format and try again.Use another number.Retry later, or check your internet connection.Contact the recipient for an updated number.Try again later.Start a new call session.Investigate your SIP routing for loops.Investigate your SIP routing for loops.Check the full number has the including country/area code.Try later or contact the recipient.User is busy - Call back later.Re-initiate the call if needed.Check your call media settings (codecs) and retry.Retry. If persistent, contact support.Retry. If persistent, contact support.Retry. If persistent, contact support.Retry. If persistent, contact support.Retry. If persistent, contact support.Retry. If persistent, contact support.Retry. If persistent, contact support.Retry. If persistent, contact support.Retry. If persistent, contact support.Retry. If persistent, contact support.Retry. If persistent, contact support.RFC 3261 §21.4RFC 3261 §21.4; Twilio 32101Twilio 21219RFC 3261 §8.1.3.5RFC 3261 §21.4.4; Twilio 32204RFC 3261 §21.4.4RFC 3261 §8.1.3.5Twilio 21215RFC 3261 §21.4.5; RFC 3398 §7.2.4.1 (also causes 2, 3 and 26: no route)RFC 3261 §21.4.9RFC 3261 §21.4.10RFC 3261 §21.4.18RFC 3261 §21.4RFC 3261 §21.4RFC 3261 §21.4.22RFC 3261 §21.4.24RFC 3261 §21.4RFC 3261 §21.5.1RFC 3261 §21.5.1 and §21.5.4RFC 3261 §21.5.2RFC 3398 §7.2.4.1 (cause 27, destination out of order)RFC 3261 §21.5.4RFC 3261 §21.4.9 (the phrase's own code)RFC 3261 §21.6.2; a Retry-After header may say otherwiseRFC 8688RFC 8224 §6.2.2 (428, which the reason describes)Telephony - {code} - {reason}";
    static TABLE: __private::Table<TelephonyError> = __private::Table {
        all: TelephonyError::ALL,
        texts: __private::Texts {
            text: TEXT,
            ends: __private::PackedU32s(b"\x0F\0\0\0'\0\0\0C\0\0\0S\0\0\0p\0\0\0}\0\0\0\x94\0\0\0\xB3\0\0\0\xD2\0\0\0\xE2\0\0\0\xF1\0\0\0\xFE\0\0\0 \x01\0\x003\x01\0\0;\x01\0\0X\x01\0\0\x7F\x01\0\0\x90\x01\0\0\xA1\x01\0\0\xB7\x01\0\0\xC8\x01\0\0\xD5\x01\0\0\xEB\x01\0\0\x02\x02\0\0\r\x02\0\0&\x02\0\0=\x02\0\0P\x02\0\0_\x02\0\0u\x02\0\0\x8C\x02\0\0\x9F\x02\0\0\xAA\x02\0\0\xB6\x02\0\0\xD5\x02\0\0\xE2\x02\0\0\xF7\x02\0\0\x0F\x03\0\0\x1E\x03\0\x007\x03\0\0C\x03\0\0X\x03\0\0t\x03\0\0\x8F\x03\0\0\x9D\x03\0\0\xAA\x03\0\0\xB5\x03\0\0\xD2\x03\0\0\xE3\x03\0\0\xEA\x03\0\0\x04\x04\0\0%\x04\0\x004\x04\0\0B\x04\0\0V\x04\0\0e\x04\0\0p\x04\0\0\x84\x04\0\0\x98\x04\0\0\xA2\x04\0\0\xB8\x04\0\0\xCD\x04\0\0\xDE\x04\0\0\xEB\x04\0\0\xFE\x04\0\0\x13\x05\0\0$\x05\0\0.\x05\0\09\x05\0\0T\x05\0\0W\x05\0\0Z\x05\0\0]\x05\0\0`\x05\0\0c\x05\0\0f\x05\0\0i\x05\0\0l\x05\0\0o\x05\0\0r\x05\0\0u\x05\0\0x\x05\0\0{\x05\0\0~\x05\0\0\x81\x05\0\0\x84\x05\0\0\x87\x05\0\0\x8A\x05\0\0\x8D\x05\0\0\x90\x05\0\0\x93\x05\0\0\x96\x05\0\0\x99\x05\0\0\x9C\x05\0\0\x9F\x05\0\0\xA2\x05\0\0\xA5\x05\0\0\xA8\x05\0\0\xAB\x05\0\0\xAE\x05\0\0\xB1\x05\0\0\xB4\x05\0\0\xB7\x05\0\0\xBA\x05\0\0\xBD\x05\0\0\xC8\x05\0\0\xDC\x05\0\x006\x06\0\0B\x06\0\0\xB6\x06\0\0\xBF\x06\0\0\xD2\x06\0\0\xED\x06\0\0\x08\x07\0\0\x14\x07\0\0\x1F\x07\0\0(\x07\0\0F\x07\0\0U\x07\0\0Y\x07\0\0r\x07\0\0\x95\x07\0\0\xA2\x07\0\0\xAF\x07\0\0\xC1\x07\0\0\xCE\x07\0\0\xD7\x07\0\0\xE9\x07\0\0\xFC\x07\0\0\x03\x08\0\0\x18\x08\0\0+\x08\0\0:\x08\0\0E\x08\0\0W\x08\0\0j\x08\0\0y\x08\0\0\x80\x08\0\0\x88\x08\0\0\xA3\x08\0\0\xC0\x08\0\0\xE6\x08\0\0R\t\0\0p\t\0\0\xF6\t\0\0\x11\n\0\x006\n\0\0c\n\0\0\x90\n\0\0\xAE\n\0\0\xCB\n\0\0\xE6\n\0\0\x16\x0B\0\x007\x0B\0\0M\x0B\0\0x\x0B\0\0\xAD\x0B\0\0\xCC\x0B\0\0\xEB\x0B\0\0\x0F\x0C\0\0.\x0C\0\0I\x0C\0\0m\x0C\0\0\x92\x0C\0\0\xAB\x0C\0\0\xD2\x0C\0\0\xF7\x0C\0\0\x18\r\0\x005\r\0\0Y\r\0\0~\r\0\0\x9F\r\0\0\xB8\r\0\0\xD2\r\0\0\xFF\r\0\0\x1C\x0E\0\0R\x0E\0\0\x87\x0E\0\0\xA9\x0E\0\0\xC8\x0E\0\0\xF7\x0E\0\0\x1C\x0F\0\0T\x0F\0\0y\x0F\0\0\x92\x0F\0\0\xBA\x0F\0\0\xF4\x0F\0\0\x19\x10\0\x006\x10\0\0Y\x10\0\0\x9E\x10\0\0\xC7\x10\0\0\xE7\x10\0\0\x08\x11\0\x003\x11\0\0^\x11\0\0}\x11\0\0\xA7\x11\0\0\xD3\x11\0\0\xF3\x11\0\0\x13\x12\0\x007\x12\0\0U\x12\0\0s\x12\0\0\x9B\x12\0\0\xBF\x12\0\0\xDC\x12\0\0\x19\x13\0\0=\x13\0\0p\x13\0\0\x94\x13\0\0\xC2\x13\0\0\xE2\x13\0\0\x11\x14\0\0N\x14\0\0\x88\x14\0\0\xAB\x14\0\0\xF9\x14\0\0\x16\x15\0\x002\x15\0\0W\x15\0\0\x8A\x15\0\0\x9D\x15\0\0\xCC\x15\0\0\xF8\x15\0\0\x08\x16\0\0!\x16\0\0H\x16\0\0o\x16\0\0\xA9\x16\0\0\xCC\x16\0\0\xEB\x16\0\0\n\x17\0\0<\x17\0\0b\x17\0\0\x88\x17\0\0\xAE\x17\0\0\xD4\x17\0\0\xFA\x17\0\0 \x18\0\0F\x18\0\0l\x18\0\0\x92\x18\0\0\xB8\x18\0\0\xDE\x18\0\0\xED\x18\0\0\n\x19\0\0\x16\x19\0\0(\x19\0\0G\x19\0\0X\x19\0\0j\x19\0\0v\x19\0\0v\x19\0\0v\x19\0\0v\x19\0\0\xBF\x19\0\0\xBF\x19\0\0\xD0\x19\0\0\xE2\x19\0\0\xF4\x19\0\0\xF4\x19\0\0\x03\x1A\0\0\x12\x1A\0\0$\x1A\0\0$\x1A\0\x006\x1A\0\x006\x1A\0\0E\x1A\0\0E\x1A\0\0V\x1A\0\0t\x1A\0\0\x85\x1A\0\0\xBC\x1A\0\0\xBC\x1A\0\0\xCD\x1A\0\0\xF6\x1A\0\0/\x1B\0\x007\x1B\0\0i\x1B\0\0")
        },
        integers: __private::PackedI64s(b""),
        by_id: __private::PackedU32s(b"\0\0\0\0\x01\0\0\0\x02\0\0\0\x03\0\0\0\x04\0\0\0\x05\0\0\0\x06\0\0\0\x07\0\0\0\x08\0\0\0\t\0\0\0\n\0\0\0\x0B\0\0\0\x0C\0\0\0\r\0\0\0\x0E\0\0\0\x0F\0\0\0\x10\0\0\0\x11\0\0\0\x12\0\0\0\x13\0\0\0\x14\0\0\0\x15\0\0\0\x16\0\0\0\x17\0\0\0\x18\0\0\0\x19\0\0\0\x1A\0\0\0\x1B\0\0\0\x1C\0\0\0\x1D\0\0\0\x1E\0\0\0\x1F\0\0\0 \0\0\0!\0\0\0\"\0\0\0"),
        by_code: TelephonyError::ALL,
        codes: __private::PackedU32s(b"\0\0\0\0\x03\0\0\0\0\0\0\0\x03\0\0\0\x04\0\0\0\x03\0\0\0\x04\0\0\0\t\0\0\0\x04\0\0\0\t\0\0\0\r\0\0\0\t\0\0\0\r\0\0\0\x0E\0\0\0\r\0\0\0\x0E\0\0\0\x0F\0\0\0\x0E\0\0\0\x0F\0\0\0\x10\0\0\0\x0F\0\0\0\x10\0\0\0\x11\0\0\0\x10\0\0\0\x11\0\0\0\x12\0\0\0\x11\0\0\0\x12\0\0\0\x13\0\0\0\x12\0\0\0\x13\0\0\0\x15\0\0\0\x13\0\0\0\x15\0\0\0\x16\0\0\0\x15\0\0\0\x16\0\0\0\x17\0\0\0\x16\0\0\0\x17\0\0\0\x18\0\0\0\x17\0\0\0\x18\0\0\0\x1B\0\0\0\x18\0\0\0\x1B\0\0\0\x1C\0\0\0\x1B\0\0\0\x1C\0\0\0\x1D\0\0\0\x1C\0\0\0\x1D\0\0\0\x1F\0\0\0\x1D\0\0\0\x1F\0\0\0 \0\0\0\x1F\0\0\0 \0\0\0!\0\0\0 \0\0\0!\0\0\0#\0\0\0!\0\0\0"),
        code_slots: __private::Buckets(b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF]\xBF#\x01\x01\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD8\x85T'\x12\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x07]F\xF2\x14\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x81\xD4\xB9\xC5\t\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x14(\0K\x0F\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFd-n\xCB\x03\0\0\0p\xEA\x7F\xB0\x05\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF|o\xEB\xED\x07\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xBC\x9E\x1E\x0F\x0B\0\0\0\xB3\x84\x90_\n\0\0\0\xF7)\x03\xB2\x13\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFY*\xF4F\x10\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\\\x0F[y\x08\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF:N#=\x02\0\0\0\x80\x17\x928\r\0\0\0\xA2I\x16*\x04\0\0\0S\xC7D\xDE\x0E\0\0\0|D\x9B\x01\0\0\0\0\xA4\xF4&9\x11\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE0\xF7'\xD7\x0C\0\0\0A\xEB\xEE\x91\x06\0\0\0"),
        dense_codes: __private::DenseCodes {
            least: 0i64,
            cells: __private::PackedU32s(b"")
        },
        parameters: &[(2, &[__private::Parameter::__new("number", __private::ParameterType::Phone, "+1234567"),]),],
        retired: __private::PackedU32s(b""),
        facts: __private::FactTable {
            declared: &[
                __private::DeclaredFact {
                    name: __private::DescribedName {
                        text: "namespace",
                        description: ::core::option::Option::Some("Namespace of the code")
                    },
                    values: &[
                        __private::DescribedName {
                            text: "sip",
                            description: ::core::option::Option::Some("a SIP response code")
                        },
                        __private::DescribedName {
                            text: "http",
                            description: ::core::option::Option::Some("an HTTP status")
                        }
                    ]
                },
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
                            text: "caller-input",
                            description: ::core::option::Option::Some("the source of the number or the request")
                        },
                        __private::DescribedName {
                            text: "callee",
                            description: ::core::option::Option::Some("the callee")
                        },
                        __private::DescribedName {
                            text: "carrier",
                            description: ::core::option::Option::Some("a network between the two")
                        },
                        __private::DescribedName {
                            text: "platform",
                            description: ::core::option::Option::Some("the platform that places the call")
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
                        },
                        __private::DescribedName {
                            text: "later",
                            description: ::core::option::Option::Some("after minutes or hours")
                        },
                        __private::DescribedName {
                            text: "now",
                            description: ::core::option::Option::Some("after seconds, by another route, with back-off")
                        }
                    ]
                }
            ],
            values: b"\x01\x02\x02\x01\x02\x02\x02\x01\x02\x01\x01\x02\x01\x01\x02\x01\0\x02\x01\x01\x02\x01\x01\x02\x01\0\0\x01\0\0\x01\0\0\x01\0\x02\x01\0\0\x01\0\x03\x01\x03\x01\x01\0\x03\x01\0\0\x01\0\x02\x01\0\x02\x01\x02\x02\x01\0\0\x01\x03\x03\x01\0\0\x01\0\x02\x01\0\0\x01\0\x04\x01\0\x04\x01\0\x02\x01\0\x03\x01\0\0\x01\0\x04\x01\0\x03\x01\0\x01\x01\x06\x01\x01\0\x02"
        },
        addresses: __private::Addresses {
            base: "docs/telephony-errors/",
            end: ".md",
            reserved_end: ".md",
            reserved: __private::PackedU32s(b""),
            is_on_site: false,
        },
        matcher: __private::Matcher {
            messages: __private::Messages {
                text: TEXT,
                windows: __private::SampledWindows {
                    offsets: &[65535u16, 12u16],
                    seed: 3236661110929538049u64
                },
                displacements: b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\x03\0\0\x01\x03\x01\0\0\0\0\0\0",
                slots: b"\x0F\x0C\0\0\x1F\0\0\0(\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x11\n\0\0%\0\0\0\x0C\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xEB\x0B\0\0$\0\0\0&\0\0\0\xAD\x0B\0\0\x1F\0\0\0\"\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFM\x0B\0\0+\0\0\0\x1E\0\0\0\xF6\t\0\0\x1B\0\0\0\n\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFR\t\0\0\x1E\0\0\0\x06\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE6\n\0\x000\0\0\0\x18\0\0\0x\x0B\0\x005\0\0\0 \0\0\x005\r\0\0$\0\0\0:\0\0\0\xCB\n\0\0\x1B\0\0\0\x16\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFI\x0C\0\0$\0\0\0,\0\0\0\x92\x0C\0\0\x19\0\0\x000\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x16\x0B\0\0!\0\0\0\x1A\0\0\0\xC0\x08\0\0&\0\0\0\x02\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE6\x08\0\0l\0\0\0\x04\0\0\x007\x0B\0\0\x16\0\0\0\x1C\0\0\0\x90\n\0\0\x1E\0\0\0\x12\0\0\x006\n\0\0-\0\0\0\x0E\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF~\r\0\0!\0\0\0>\0\0\0m\x0C\0\0%\0\0\0.\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x18\r\0\0\x1D\0\0\08\0\0\0\xD2\x0C\0\0%\0\0\x004\0\0\0\xCC\x0B\0\0\x1F\0\0\0$\0\0\0\xAB\x0C\0\0'\0\0\x002\0\0\0\xF7\x0C\0\0!\0\0\x006\0\0\0\xA3\x08\0\0\x1D\0\0\0\0\0\0\0\xD2\r\0\0-\0\0\0D\0\0\0.\x0C\0\0\x1B\0\0\0*\0\0\0p\t\0\0\x86\0\0\0\x08\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFY\r\0\0%\0\0\0<\0\0\0c\n\0\0-\0\0\0\x10\0\0\0\xB8\r\0\0\x1A\0\0\0B\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x9F\r\0\0\x19\0\0\0@\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xAE\n\0\0\x1D\0\0\0\x14\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
            },
            normalized: __private::Buckets(b"O=\xFE\x152\0\0\0\x8F\x97\xCAT#\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x8D\xF3M\xAA<\0\0\0\xEA}\tu>\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFVC7\x0C\x1C\0\0\0\x83[\xC3\x91\x1D\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x97I\xD1!\r\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFZU\xDB!-\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB4g-\xA36\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF?\x97\xA3C0\0\0\0L\x08\xE1\xB23\0\0\0Dn\x99\xFE\x07\0\0\x004\x92\xD2L \0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF(\xDE\x04\xBA$\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xEA\xDEx\t\x14\0\0\0\nJ\xDA\xB5!\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFMM0\xE3\x18\0\0\0]\xFB\xC8\x9D\n\0\0\0\xEF\x1Fu\xAB7\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE3\xC7l\0+\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE5\x99\xFF\x19\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x18\xDFL\xD9%\0\0\0\x8CK\x81\xEC\x0E\0\0\0\x9BB\xC9\r/\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF@\xE7\xDC\x88(\0\0\0\xB6\xB5(\x1B)\0\0\0\x1C3\x94\xDD\x17\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF&\r\xCB+\0\0\0\0\xA8\x0BZ:\t\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFn2G\xF95\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xCB\xE6M\xAA,\0\0\0\x8C\xFC9\x1E1\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFD\x9C\x96V.\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x9Bn\xCCx&\0\0\0\x17\x89\xC0C\x1A\0\0\0"),
            prefix_filter: __private::PrefixFilter(b"\0\0@\0\0\x10\x02\0\0\0\x90\x04\0\0\x02\0\0\0\0\0\x08\x01\0\0\0\x02\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x80\0\0\0\x80\x80\0\0\0\0\0\0 \0\0\0\0\0\0\0\0\0P\0\0\0\0\0\x01\0\0\0 \x04\0\0\0\0\x08\0\0\0\0\0\x80\0\0\0\0\0\0\x12\0\0\0\x08\x05\0\0\x02\0\0\x02\0\0\0\0\x04\0\0\0\x04\x02\0\0\0\0\0\x01\0\0"),
            segments: __private::Segments::Constants(&[
                __private::Segment::Literal("Telephony - 400 - The number "),
                __private::Segment::Placeholder {
                    name: "number",
                    kind: __private::ParameterType::Phone
                },
                __private::Segment::Literal(" is unverified. Trial accounts may only make calls to verified numbers."),
            ]),
            templates: &[
                __private::Template {
                    from: 0,
                    to: 3,
                    wording: __private::WordingId(4)
                },
            ],
            by_prefix: __private::Buckets(b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x02\xB0P\\\0\0\0\0"),
            prefix_lengths: 1u16,
            shared_chunks: 3usize,
            initial: [116u8, 101u8, 108u8, 101u8],
            format: __private::Segments::Constants(&[
                __private::Segment::Literal("Telephony - "),
                __private::Segment::Placeholder {
                    name: "code",
                    kind: __private::ParameterType::Word
                },
                __private::Segment::Literal(" - "),
                __private::Segment::Placeholder {
                    name: "reason",
                    kind: __private::ParameterType::Text
                },
            ]),
        },
    };
    const fn text(entry: TelephonyError, column: __private::Column) -> &'static ::core::primitive::str {
        TABLE.text(entry.__index(), column)
    }

    impl TelephonyError {
        #[doc = r" Every entry, in the order of the catalog."]
        pub const ALL: &'static [Self] = &[
            TelephonyError::BadRequest400,
            TelephonyError::InvalidPhoneNumber400,
            TelephonyError::TheNumberIsUnverified400,
            TelephonyError::Unauthorized401,
            TelephonyError::CallerIdIsUnauthorized403,
            TelephonyError::Forbidden403,
            TelephonyError::InvalidCredentials403,
            TelephonyError::NoInternationalPermission403,
            TelephonyError::PhoneNumberIsBlacklisted403,
            TelephonyError::InvalidDnis404,
            TelephonyError::NoVoiceurl404,
            TelephonyError::NotFound404,
            TelephonyError::ServiceClosedForThisNumber404,
            TelephonyError::RequestTimeout408,
            TelephonyError::Gone410,
            TelephonyError::TemporarilyNotAvailable480,
            TelephonyError::CallLegTransactionDoesNotExist481,
            TelephonyError::LoopDetected482,
            TelephonyError::TooManyHops483,
            TelephonyError::AddressIncomplete484,
            TelephonyError::CallRejected484,
            TelephonyError::BusyHere486,
            TelephonyError::RequestTerminated487,
            TelephonyError::NotAcceptableHere488,
            TelephonyError::Decline500,
            TelephonyError::InternalServerError500,
            TelephonyError::ServiceUnavailable500,
            TelephonyError::NotImplemented501,
            TelephonyError::BadGateway502,
            TelephonyError::NoRouteplanFound503,
            TelephonyError::ServiceUnavailable503,
            TelephonyError::RequestTimeout504,
            TelephonyError::Decline603,
            TelephonyError::Rejected608,
            TelephonyError::TerminationNeedsStiIdhdr608,
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
        pub const fn code(self) -> &'static ::core::primitive::str {
            TABLE.text(self.__index(), __private::Column::Code)
        }

        #[doc = r" Returns the code as an integer, if it is a canonical integer."]
        #[must_use]
        pub const fn code_number(self) -> ::core::option::Option<::core::primitive::i64> {
            __private::integer(self.code())
        }

        #[doc = r" Returns the parameters of the message, in order."]
        #[must_use]
        pub const fn parameters(self) -> &'static [::error_catalog::Parameter] {
            TABLE.parameters(self.__index())
        }

        #[doc = "Returns the value of the fact `namespace`.\n\nNamespace of the code.\n\n"]
        #[doc = r""]
        #[doc = r" `None` means that the value is not specified: a program must not assume any value."]
        #[must_use]
        pub const fn namespace(self) -> ::core::option::Option<Namespace> {
            match TABLE.facts.value(self.__index(), 0usize) {
                ::core::option::Option::Some(0usize) => ::core::option::Option::Some(Namespace::Sip),
                ::core::option::Option::Some(1usize) => ::core::option::Option::Some(Namespace::Http),
                _ => ::core::option::Option::None,
            }
        }

        #[doc = "Returns the value of the fact `party`.\n\nAction by.\n\n"]
        #[doc = r""]
        #[doc = r" `None` means that the value is not specified: a program must not assume any value."]
        #[must_use]
        pub const fn party(self) -> ::core::option::Option<Party> {
            match TABLE.facts.value(self.__index(), 1usize) {
                ::core::option::Option::Some(0usize) => ::core::option::Option::Some(Party::CallerAccount),
                ::core::option::Option::Some(1usize) => ::core::option::Option::Some(Party::CallerInput),
                ::core::option::Option::Some(2usize) => ::core::option::Option::Some(Party::Callee),
                ::core::option::Option::Some(3usize) => ::core::option::Option::Some(Party::Carrier),
                ::core::option::Option::Some(4usize) => ::core::option::Option::Some(Party::Platform),
                ::core::option::Option::Some(5usize) => ::core::option::Option::Some(Party::Policy),
                _ => ::core::option::Option::None,
            }
        }

        #[doc = "Returns the value of the fact `redial`.\n\nCall again.\n\n"]
        #[doc = r""]
        #[doc = r" `None` means that the value is not specified: a program must not assume any value."]
        #[must_use]
        pub const fn redial(self) -> ::core::option::Option<Redial> {
            match TABLE.facts.value(self.__index(), 2usize) {
                ::core::option::Option::Some(0usize) => ::core::option::Option::Some(Redial::Never),
                ::core::option::Option::Some(1usize) => ::core::option::Option::Some(Redial::AfterFix),
                ::core::option::Option::Some(2usize) => ::core::option::Option::Some(Redial::Later),
                ::core::option::Option::Some(3usize) => ::core::option::Option::Some(Redial::Now),
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
            TABLE.lookup(text, | code | Self::with_code(code))
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

        #[doc = r" Returns all entries with a code, in the order of the catalog."]
        #[must_use]
        pub fn with_code(code: &::core::primitive::str) -> &'static [Self] {
            TABLE.with_code(| entry | ::core::cmp::Ord::cmp(&Self::code(entry), &code))
        }

        #[doc = r" Returns the position in `ALL`."]
        #[doc(hidden)]
        pub const fn __index(self) -> ::core::primitive::usize {
            self as ::core::primitive::usize
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
        pub const fn table(self) -> &'static __private::Table<TelephonyError> {
            &TABLE
        }

        pub const fn index(self, entry: TelephonyError) -> ::core::primitive::usize {
            entry.__index()
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Debug for TelephonyError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(text(*self, __private::Column::Variant))
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Display for TelephonyError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.message())
        }
    }

    #[automatically_derived]
    impl ::core::error::Error for TelephonyError {}

    #[automatically_derived]
    impl ::core::str::FromStr for TelephonyError {
        type Err = ::error_catalog::UnknownMessage;
        #[doc = r" Parses a message as a log shows it, an alias, or a message with its placeholders. Whitespace around the"]
        #[doc = r" text is ignored."]
        fn from_str(text: &::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::UnknownMessage> {
            TABLE.from_message(text)
        }
    }

    #[automatically_derived]
    impl<'t>::core::convert::TryFrom<&'t ::core::primitive::str> for TelephonyError {
        type Error = ::error_catalog::TryFromMessageError<'t>;
        #[doc = r" Parses a message as `FromStr` does; the error has the text."]
        fn try_from(text: &'t ::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::TryFromMessageError<'t>> {
            TABLE.from_message(text).map_err(| _ | TABLE.unknown(text))
        }
    }

    #[automatically_derived]
    impl __private::Sealed for TelephonyError {}

    #[automatically_derived]
    impl ::error_catalog::Entry for TelephonyError {
        type Code<'c> = &'c ::core::primitive::str;
        const ALL: &'static [Self] = <TelephonyError>::ALL;
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

        fn code(self) -> &'static ::core::primitive::str {
            <TelephonyError>::code(self)
        }

        fn code_number(self) -> ::core::option::Option<::core::primitive::i64> {
            <TelephonyError>::code_number(self)
        }

        fn parameters(self) -> &'static [::error_catalog::Parameter] {
            <TelephonyError>::parameters(self)
        }

        fn fact(self, name: &::core::primitive::str,) -> ::core::option::Option<&'static ::core::primitive::str> {
            <TelephonyError>::fact(self, name)
        }

        fn facts(self) -> ::error_catalog::Facts {
            <TelephonyError>::facts(self)
        }

        fn basis(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            <TelephonyError>::basis(self)
        }

        fn is_retired(self) -> ::core::primitive::bool {
            <TelephonyError>::is_retired(self)
        }

        fn address(self) -> ::error_catalog::Address {
            <TelephonyError>::address(self)
        }

        fn url(self) -> ::core::option::Option<::error_catalog::Address> {
            <TelephonyError>::url(self)
        }

        fn lookup(text: &::core::primitive::str) -> ::core::option::Option<::error_catalog::Match<'_, Self>> {
            <TelephonyError>::lookup(text)
        }

        fn nearest<const N: ::core::primitive::usize>(text: &::core::primitive::str,) -> ::error_catalog::Nearest<Self, N> {
            TABLE.nearest(text)
        }

        fn from_id(id: &::core::primitive::str) -> ::core::option::Option<Self> {
            TABLE.from_id(id)
        }

        fn with_code(code: &::core::primitive::str) -> &'static [Self] {
            <TelephonyError>::with_code(code)
        }

        fn __index(self) -> ::core::primitive::usize {
            <TelephonyError>::__index(self)
        }

        fn __matcher() -> &'static __private::Matcher<'static> {
            &TABLE.matcher
        }
    }

    #[cfg(feature = "serde")]
    __private::serde!(entry TelephonyError);
};
