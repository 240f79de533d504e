//! @generated from docs/twilio-errors.md by `cargo xtask sync`. Do not edit: edit that page.
#![allow(clippy::all, clippy::nursery, clippy::pedantic, clippy::restriction)]

#[doc = "Twilio Voice Errors."]
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
pub enum TwilioError {
    #[doc = "`10001 Account inactive`\n\n**Meaning.** The account is suspended or closed, for lack of credit or after a violation of the terms.\n\n**Fix.** Check the balance and pay what is open. Otherwise ask Twilio's support."]
    AccountInactive10001 = 10001,
    #[doc = "`10002 Feature not in trial accounts`\n\n**Meaning.** A trial account used a feature of full accounts.\n\n**Fix.** Upgrade the account."]
    FeatureNotInTrialAccounts10002 = 10002,
    #[doc = "`10003 Incoming call to an inactive account`\n\n**Meaning.** A call came in while the account was suspended or closed.\n\n**Fix.** Check the balance and pay what is open. Otherwise ask Twilio's support."]
    IncomingCallToAnInactiveAccount10003 = 10003,
    #[doc = "`10004 Too many calls at once`\n\n**Meaning.** The account has as many calls as it may have at the same time.\n\n**Fix.** Place fewer calls at a time, or ask Twilio to raise the limit. An approved business profile raises it."]
    TooManyCallsAtOnce10004 = 10004,
    #[doc = "`10005 Voice disabled for the account`\n\n**Meaning.** Twilio has switched off calls for this account.\n\n**Fix.** Ask Twilio's support."]
    VoiceDisabledForTheAccount10005 = 10005,
    #[doc = "`13201 Dial within a dialed leg`\n\n**Meaning.** Instructions that run for the called party before the two are connected contain another Dial.\n\n**Fix.** Remove the Dial from the instructions of the called party."]
    DialWithinADialedLeg13201 = 13201,
    #[doc = "`13214 Dial: caller ID invalid`\n\n**Meaning.** The caller ID is not the calling number, the called number, or a number that the account may use.\n\n**Fix.** Set a caller ID that the account owns or has verified. Replace invalid ones of incoming calls."]
    DialCallerIdInvalid13214 = 13214,
    #[doc = "`13215 Dial: unknown element inside`\n\n**Meaning.** The Dial contains an element that may not be there.\n\n**Fix.** Remove or correct the element in the TwiML."]
    DialUnknownElementInside13215 = 13215,
    #[doc = "`13223 Dial: number not in E.164`\n\n**Meaning.** The number to be dialed is not written with a plus, country code and number.\n\n**Fix.** Write the number in E.164, such as +15551234567."]
    DialNumberNotInE164_13223 = 13223,
    #[doc = "`13224 Dial: number invalid or unreachable`\n\n**Meaning.** The number does not exist, is written in a local form, or no carrier of Twilio's reaches it.\n\n**Fix.** Write the number in E.164, and check that it is in service."]
    DialNumberInvalidOrUnreachable13224 = 13224,
    #[doc = "`13225 Dial: destination blocked`\n\n**Meaning.** Twilio blocks the number because of fraud or the law.\n\n**Fix.** Do not redial. If you need the number, ask Twilio's support. For +1, create a primary customer profile."]
    DialDestinationBlocked13225 = 13225,
    #[doc = "`13226 Dial: unknown country code`\n\n**Meaning.** No country has the code with which the number begins.\n\n**Fix.** Correct the country code."]
    DialUnknownCountryCode13226 = 13226,
    #[doc = "`13227 Dial: country not permitted`\n\n**Meaning.** The account's geographic permissions do not include the destination.\n\n**Fix.** Permit the country in the voice geographic permissions of the account."]
    DialCountryNotPermitted13227 = 13227,
    #[doc = "`13243 Dial: SIP address malformed`\n\n**Meaning.** The SIP address to be dialed is not well formed.\n\n**Fix.** Correct the SIP address in the TwiML."]
    DialSipAddressMalformed13243 = 13243,
    #[doc = "`13244 Dial: SIP not authorized`\n\n**Meaning.** The account may not call SIP addresses.\n\n**Fix.** Ask Twilio's support."]
    DialSipNotAuthorized13244 = 13244,
    #[doc = "`13245 Dial: not in this API version`\n\n**Meaning.** The account's API version does not know this feature.\n\n**Fix.** Use the API version 2010-04-01."]
    DialNotInThisApiVersion13245 = 13245,
    #[doc = "`13246 Dial: SIP not enabled`\n\n**Meaning.** Calls to SIP addresses are not switched on for the account.\n\n**Fix.** Ask Twilio's support."]
    DialSipNotEnabled13246 = 13246,
    #[doc = "`13247 Dial: caller ID not usable`\n\n**Meaning.** The caller ID is malformed, not assigned, or on the list of numbers that only receive calls.\n\n**Fix.** Use an assigned number of the account as the caller ID."]
    DialCallerIdNotUsable13247 = 13247,
    #[doc = "`13248 Dial: caller ID too long`\n\n**Meaning.** The caller ID has too many characters.\n\n**Fix.** Use a number in E.164 as the caller ID."]
    DialCallerIdTooLong13248 = 13248,
    #[doc = "`13249 Dial: SIP credentials malformed`\n\n**Meaning.** The user name or the password for the SIP address is not valid.\n\n**Fix.** Correct the user name and the password in the TwiML."]
    DialSipCredentialsMalformed13249 = 13249,
    #[doc = "`13250 Dial: too many SIP addresses`\n\n**Meaning.** The Dial has more SIP addresses than it may have.\n\n**Fix.** Leave out addresses."]
    DialTooManySipAddresses13250 = 13250,
    #[doc = "`13251 Dial: too many SIP headers`\n\n**Meaning.** The SIP address has more headers than it may have.\n\n**Fix.** Leave out headers."]
    DialTooManySipHeaders13251 = 13251,
    #[doc = "`13252 Dial: SIP header name invalid`\n\n**Meaning.** A header of the SIP address has a name with characters that are not allowed.\n\n**Fix.** Correct the header's name."]
    DialSipHeaderNameInvalid13252 = 13252,
    #[doc = "`13253 Dial: SIP header too long`\n\n**Meaning.** A header of the SIP address is too long.\n\n**Fix.** Shorten the header."]
    DialSipHeaderTooLong13253 = 13253,
    #[doc = "`13254 Dial: SIP host not resolved`\n\n**Meaning.** The host of the SIP address has no DNS entry, or an address that is not public.\n\n**Fix.** Correct the DNS entry, or use a public IP address."]
    DialSipHostNotResolved13254 = 13254,
    #[doc = "`13255 Dial: Twilio's SIP domain not allowed`\n\n**Meaning.** The call goes from Twilio to an address below sip.twilio.com, which is not possible this way.\n\n**Fix.** Call a registered user of your own SIP domain, or the application directly."]
    DialTwilioSSipDomainNotAllowed13255 = 13255,
    #[doc = "`13258 Dial: SIM not in this region`\n\n**Meaning.** SIM cards cannot be dialed in this region of Twilio.\n\n**Fix.** Place the call in another region."]
    DialSimNotInThisRegion13258 = 13258,
    #[doc = "`13801 Refer on a leg without SIP`\n\n**Meaning.** Only a SIP leg can be referred, and this leg is a phone or a client.\n\n**Fix.** Use Refer only for SIP calls. Use Dial for the others."]
    ReferOnALegWithoutSip13801 = 13801,
    #[doc = "`13802 Dial: transfer without an address`\n\n**Meaning.** The other side asked for a transfer, and the Dial has no referUrl.\n\n**Fix.** Set referUrl, if transfers are wanted."]
    DialTransferWithoutAnAddress13802 = 13802,
    #[doc = "`13805 Trial call over ten minutes`\n\n**Meaning.** A trial account's call was ended after ten minutes.\n\n**Fix.** Upgrade the account."]
    TrialCallOverTenMinutes13805 = 13805,
    #[doc = "`21201 Called number missing`\n\n**Meaning.** The request to create a call has no number to call.\n\n**Fix.** Add the parameter To."]
    CalledNumberMissing21201 = 21201,
    #[doc = "`21202 Called number is a premium number`\n\n**Meaning.** The number costs extra or is a service number, and Twilio does not call it.\n\n**Fix.** Call another number."]
    CalledNumberIsAPremiumNumber21202 = 21202,
    #[doc = "`21203 International calls not enabled`\n\n**Meaning.** The account may not call other countries.\n\n**Fix.** Permit the country in the voice geographic permissions of the account."]
    InternationalCallsNotEnabled21203 = 21203,
    #[doc = "`21205 URL invalid`\n\n**Meaning.** The address with the instructions for the call is not a valid URL.\n\n**Fix.** Correct the parameter Url: http or https, and reachable for Twilio."]
    UrlInvalid21205 = 21205,
    #[doc = "`21206 Digits to send invalid`\n\n**Meaning.** The digits to be sent after the answer contain other characters.\n\n**Fix.** Use digits, \\#, \\* and w in SendDigits."]
    DigitsToSendInvalid21206 = 21206,
    #[doc = "`21207 IfMachine invalid`\n\n**Meaning.** The parameter for answering machines has an unknown value.\n\n**Fix.** Use MachineDetection with a documented value."]
    IfmachineInvalid21207 = 21207,
    #[doc = "`21208 Timeout invalid`\n\n**Meaning.** The time to let it ring is not a whole positive number.\n\n**Fix.** Correct the parameter Timeout, in seconds."]
    TimeoutInvalid21208 = 21208,
    #[doc = "`21209 Method invalid`\n\n**Meaning.** The HTTP method for the address is not GET or POST.\n\n**Fix.** Correct the parameter Method."]
    MethodInvalid21209 = 21209,
    #[doc = "`21210 Caller ID not verified`\n\n**Meaning.** The number to show as the caller is not a Twilio number of the account, and not verified for it.\n\n**Fix.** Buy or verify the number, or call from another one."]
    CallerIdNotVerified21210 = 21210,
    #[doc = "`21211 Called number invalid`\n\n**Meaning.** The number to call is malformed or cannot exist.\n\n**Fix.** Write the number in E.164, and check it."]
    CalledNumberInvalid21211 = 21211,
    #[doc = "`21212 Caller ID invalid`\n\n**Meaning.** The number to show as the caller is malformed.\n\n**Fix.** Write the number in E.164, and check it."]
    CallerIdInvalid21212 = 21212,
    #[doc = "`21213 Caller ID missing`\n\n**Meaning.** The request to create a call has no number to show.\n\n**Fix.** Add the parameter From."]
    CallerIdMissing21213 = 21213,
    #[doc = "`21214 Called number unreachable`\n\n**Meaning.** Twilio cannot reach the number.\n\n**Fix.** Check the number. If it works elsewhere, ask Twilio's support."]
    CalledNumberUnreachable21214 = 21214,
    #[doc = "`21215 Country not permitted`\n\n**Meaning.** The account's geographic permissions do not include the destination.\n\n**Fix.** Permit the country in the voice geographic permissions of the account."]
    CountryNotPermitted21215 = 21215,
    #[doc = "`21216 Destination blocked`\n\n**Meaning.** Twilio blocks the number because of fraud or the law, or because the account lacks a primary customer profile for calls to +1.\n\n**Fix.** Do not redial. Create the profile for +1. If you need the number, ask Twilio's support."]
    DestinationBlocked21216 = 21216,
    #[doc = "`21217 Number does not look valid`\n\n**Meaning.** The number to call has a form that no number has.\n\n**Fix.** Write the number in E.164, and check it."]
    NumberDoesNotLookValid21217 = 21217,
    #[doc = "`21218 Application not found`\n\n**Meaning.** The TwiML application that the call names does not exist in the account.\n\n**Fix.** Correct ApplicationSid, or create the application in this account."]
    ApplicationNotFound21218 = 21218,
    #[doc = "`21219 Called number not verified`\n\n**Meaning.** A trial account called a number that is not verified.\n\n**Fix.** Verify the number in the console, or upgrade the account."]
    CalledNumberNotVerified21219 = 21219,
    #[doc = "`21220 Call not in progress`\n\n**Meaning.** The call to be changed has ended or has not begun.\n\n**Fix.** Check the status of the call before you change it."]
    CallNotInProgress21220 = 21220,
    #[doc = "`21221 SIP user name too long`\n\n**Meaning.** The SIP user name has more than 255 characters.\n\n**Fix.** Shorten SipAuthUsername."]
    SipUserNameTooLong21221 = 21221,
    #[doc = "`21222 SIP user name invalid`\n\n**Meaning.** The SIP user name has characters that are not allowed.\n\n**Fix.** Correct SipAuthUsername."]
    SipUserNameInvalid21222 = 21222,
    #[doc = "`21223 SIP password too long`\n\n**Meaning.** The SIP password has more than 255 characters.\n\n**Fix.** Shorten SipAuthPassword."]
    SipPasswordTooLong21223 = 21223,
    #[doc = "`21224 SIP password invalid`\n\n**Meaning.** The SIP password has characters that are not allowed.\n\n**Fix.** Correct SipAuthPassword."]
    SipPasswordInvalid21224 = 21224,
    #[doc = "`21225 SIP password missing`\n\n**Meaning.** A SIP user name was given without a password.\n\n**Fix.** Add SipAuthPassword."]
    SipPasswordMissing21225 = 21225,
    #[doc = "`21226 SIP calls not enabled`\n\n**Meaning.** The account may not call SIP addresses.\n\n**Fix.** Ask Twilio's support."]
    SipCallsNotEnabled21226 = 21226,
    #[doc = "`21227 SIP headers too long`\n\n**Meaning.** The headers in the SIP address have more than 1023 characters.\n\n**Fix.** Shorten the headers."]
    SipHeadersTooLong21227 = 21227,
    #[doc = "`21228 SIP header name invalid`\n\n**Meaning.** The name of a header in the SIP address has characters that are not allowed.\n\n**Fix.** Correct the header's name."]
    SipHeaderNameInvalid21228 = 21228,
    #[doc = "`21229 SIP header value invalid`\n\n**Meaning.** The value of a header in the SIP address has characters that are not allowed.\n\n**Fix.** Correct the header's value, and escape it."]
    SipHeaderValueInvalid21229 = 21229,
    #[doc = "`21234 Machine detection invalid`\n\n**Meaning.** A setting for the detection of answering machines has an unknown value.\n\n**Fix.** Correct the parameters MachineDetection…"]
    MachineDetectionInvalid21234 = 21234,
    #[doc = "`21263 Machine detection not allowed here`\n\n**Meaning.** Settings for the detection of answering machines are only for calls that are created by the Calls resource.\n\n**Fix.** Leave them out of participants and of Dial."]
    MachineDetectionNotAllowedHere21263 = 21263,
    #[doc = "`21402 Number's URL invalid`\n\n**Meaning.** The address for the calls of a number is not a valid URL.\n\n**Fix.** Correct VoiceUrl of the number: http or https, and reachable for Twilio."]
    NumberSUrlInvalid21402 = 21402,
    #[doc = "`31000 Unknown error`\n\n**Meaning.** The voice SDK or Twilio failed, and no other error fits.\n\n**Fix.** Look in the debugger of the console for the cause."]
    UnknownError31000 = 31000,
    #[doc = "`31001 Application not found`\n\n**Meaning.** The TwiML application of the access token does not exist.\n\n**Fix.** Correct the application in the access token."]
    ApplicationNotFound31001 = 31001,
    #[doc = "`31002 Connection declined`\n\n**Meaning.** Twilio declined the call of the voice SDK.\n\n**Fix.** Look in the debugger of the console for the cause."]
    ConnectionDeclined31002 = 31002,
    #[doc = "`31003 Connection timed out`\n\n**Meaning.** The connection to Twilio or to the media was not made in time.\n\n**Fix.** Check the network and its firewall, then call again."]
    ConnectionTimedOut31003 = 31003,
    #[doc = "`31005 Connection lost`\n\n**Meaning.** The connection to Twilio's signaling ended unexpectedly.\n\n**Fix.** Check the network, DNS and the region of the device."]
    ConnectionLost31005 = 31005,
    #[doc = "`31006 Audio device failed`\n\n**Meaning.** The audio device could not be started.\n\n**Fix.** Check the device and its permissions."]
    AudioDeviceFailed31006 = 31006,
    #[doc = "`31007 SDK version not supported`\n\n**Meaning.** The version of the voice SDK is no longer supported.\n\n**Fix.** Update the voice SDK."]
    SdkVersionNotSupported31007 = 31007,
    #[doc = "`31008 Call canceled`\n\n**Meaning.** The caller hung up, or another client answered, before this client did.\n\n**Fix.** No action is needed."]
    CallCanceled31008 = 31008,
    #[doc = "`31009 No transport`\n\n**Meaning.** The voice SDK has no connection over which to send messages.\n\n**Fix.** Check the network, and connect the device again."]
    NoTransport31009 = 31009,
    #[doc = "`31100 Malformed request`\n\n**Meaning.** A request of the voice SDK is malformed.\n\n**Fix.** Update the voice SDK, and check the parameters of the call."]
    MalformedRequest31100 = 31100,
    #[doc = "`31101 Parameters missing`\n\n**Meaning.** A request of the voice SDK has no parameters.\n\n**Fix.** Update the voice SDK, and check the parameters of the call."]
    ParametersMissing31101 = 31101,
    #[doc = "`31102 Access token missing`\n\n**Meaning.** The voice SDK sent no access token.\n\n**Fix.** Give the device a valid access token."]
    AccessTokenMissing31102 = 31102,
    #[doc = "`31103 Parameters too long`\n\n**Meaning.** The parameters of the call are too long.\n\n**Fix.** Shorten the parameters of the call."]
    ParametersTooLong31103 = 31103,
    #[doc = "`31104 Bridge token invalid`\n\n**Meaning.** The token with which the SDK takes over a call is invalid.\n\n**Fix.** Take the token again from the incoming call."]
    BridgeTokenInvalid31104 = 31104,
    #[doc = "`31105 Client name invalid`\n\n**Meaning.** The client's name has characters that are not allowed.\n\n**Fix.** Use letters, digits and underscores in the name."]
    ClientNameInvalid31105 = 31105,
    #[doc = "`31106 Data invalid`\n\n**Meaning.** Data in a request of the voice SDK is invalid.\n\n**Fix.** Check the parameters of the call."]
    DataInvalid31106 = 31106,
    #[doc = "`31201 Microphone failed`\n\n**Meaning.** The microphone could not be used.\n\n**Fix.** Look for other programs that use the microphone, and check the device."]
    MicrophoneFailed31201 = 31201,
    #[doc = "`31202 Token signature invalid`\n\n**Meaning.** The signature of the access token does not match the account, the API key or its secret.\n\n**Fix.** Create the token with matching account, key and secret."]
    TokenSignatureInvalid31202 = 31202,
    #[doc = "`31203 No valid account`\n\n**Meaning.** The access token names no valid account.\n\n**Fix.** Correct the account in the access token."]
    NoValidAccount31203 = 31203,
    #[doc = "`31204 Access token invalid`\n\n**Meaning.** The access token is malformed, or lacks the permission for voice.\n\n**Fix.** Create a new token, with a voice grant."]
    AccessTokenInvalid31204 = 31204,
    #[doc = "`31205 Access token expired`\n\n**Meaning.** The access token has expired.\n\n**Fix.** Create a new token before the old one expires."]
    AccessTokenExpired31205 = 31205,
    #[doc = "`31206 Rate limit of the token exceeded`\n\n**Meaning.** The client did more in a time than its token allows.\n\n**Fix.** Wait, then try again less often."]
    RateLimitOfTheTokenExceeded31206 = 31206,
    #[doc = "`31207 Token valid for too long`\n\n**Meaning.** The access token is valid for longer than Twilio allows.\n\n**Fix.** Create the token with a shorter time."]
    TokenValidForTooLong31207 = 31207,
    #[doc = "`31208 Microphone denied`\n\n**Meaning.** The user did not let the page or app use the microphone.\n\n**Fix.** Ask the user to permit the microphone."]
    MicrophoneDenied31208 = 31208,
    #[doc = "`31301 Registration failed`\n\n**Meaning.** The client could not register for incoming calls.\n\n**Fix.** Check the access token and the push credentials."]
    RegistrationFailed31301 = 31301,
    #[doc = "`31400 Bad Request`\n\n**Meaning.** The client's request is malformed.\n\n**Fix.** Update the voice SDK, and check the parameters of the call."]
    BadRequest31400 = 31400,
    #[doc = "`31403 Forbidden`\n\n**Meaning.** Twilio understood the request of the client and refuses it.\n\n**Fix.** Check the permissions of the account and the access token."]
    Forbidden31403 = 31403,
    #[doc = "`31404 Not Found`\n\n**Meaning.** The client or number that was called does not exist.\n\n**Fix.** Check the name or the number."]
    NotFound31404 = 31404,
    #[doc = "`31408 Request Timeout`\n\n**Meaning.** No answer came in time.\n\n**Fix.** Check the network, then call again."]
    RequestTimeout31408 = 31408,
    #[doc = "`31409 Conflict`\n\n**Meaning.** Another request for the same call is in progress.\n\n**Fix.** Wait for the first request."]
    Conflict31409 = 31409,
    #[doc = "`31426 Upgrade Required`\n\n**Meaning.** The client uses a version of TLS that Twilio does not accept.\n\n**Fix.** Update the app or its system."]
    UpgradeRequired31426 = 31426,
    #[doc = "`31429 Too Many Requests`\n\n**Meaning.** The client sent too many requests in a short time.\n\n**Fix.** Wait, then try again less often."]
    TooManyRequests31429 = 31429,
    #[doc = "`31480 Temporarily Unavailable`\n\n**Meaning.** The callee cannot be reached now.\n\n**Fix.** Call again later."]
    TemporarilyUnavailable31480 = 31480,
    #[doc = "`31481 Call/Transaction Does Not Exist`\n\n**Meaning.** The call has ended.\n\n**Fix.** Look whether the call was answered before you place a new one."]
    CallTransactionDoesNotExist31481 = 31481,
    #[doc = "`31484 Address Incomplete`\n\n**Meaning.** The number is malformed.\n\n**Fix.** Write the number in E.164."]
    AddressIncomplete31484 = 31484,
    #[doc = "`31486 Busy Here`\n\n**Meaning.** The callee is busy.\n\n**Fix.** Call again later."]
    BusyHere31486 = 31486,
    #[doc = "`31487 Request Terminated`\n\n**Meaning.** The call was canceled before it was answered.\n\n**Fix.** No action is needed if that was intended."]
    RequestTerminated31487 = 31487,
    #[doc = "`31500 Internal Server Error`\n\n**Meaning.** A server of Twilio's failed.\n\n**Fix.** Call again after some seconds."]
    InternalServerError31500 = 31500,
    #[doc = "`31502 Bad Gateway`\n\n**Meaning.** A server of Twilio's got an answer from the next one that it could not use.\n\n**Fix.** Call again later."]
    BadGateway31502 = 31502,
    #[doc = "`31503 Service Unavailable`\n\n**Meaning.** A server of Twilio's is overloaded or being serviced, or the application does not exist.\n\n**Fix.** Check the application's SID, then call again after some seconds."]
    ServiceUnavailable31503 = 31503,
    #[doc = "`31504 Gateway Timeout`\n\n**Meaning.** A server of Twilio's got no answer from the next one in time.\n\n**Fix.** Call again later."]
    GatewayTimeout31504 = 31504,
    #[doc = "`31530 Name not resolved`\n\n**Meaning.** The client found no address for Twilio's server.\n\n**Fix.** Check DNS and the network of the client."]
    NameNotResolved31530 = 31530,
    #[doc = "`31600 Busy Everywhere`\n\n**Meaning.** The callee is busy on all devices.\n\n**Fix.** Call again later."]
    BusyEverywhere31600 = 31600,
    #[doc = "`31603 Decline`\n\n**Meaning.** The call was declined.\n\n**Fix.** Do not redial by machine. If many calls end so, check your own account first."]
    Decline31603 = 31603,
    #[doc = "`31604 Does Not Exist Anywhere`\n\n**Meaning.** The callee does not exist.\n\n**Fix.** Check the name or the number."]
    DoesNotExistAnywhere31604 = 31604,
    #[doc = "`32001 Trunk: calls per second exceeded`\n\n**Meaning.** The trunk got more calls in a second than it may.\n\n**Fix.** Spread the calls, or ask Twilio to raise the limit."]
    TrunkCallsPerSecondExceeded32001 = 32001,
    #[doc = "`32002 SIP domain not found`\n\n**Meaning.** The SIP domain that was dialed does not exist.\n\n**Fix.** Check its spelling, and save the domain in the console."]
    SipDomainNotFound32002 = 32002,
    #[doc = "`32006 Too many hops`\n\n**Meaning.** The counter Max-Forwards of the call is used up.\n\n**Fix.** Look for a loop, and send calls with Max-Forwards 70."]
    TooManyHops32006 = 32006,
    #[doc = "`32009 SIP user not registered`\n\n**Meaning.** The user that was dialed is not registered with the SIP domain.\n\n**Fix.** Check the registration of the phone."]
    SipUserNotRegistered32009 = 32009,
    #[doc = "`32010 Trunk without origination address`\n\n**Meaning.** The trunk has no valid and active address to which Twilio can send the call.\n\n**Fix.** Add or activate an origination URI of the trunk."]
    TrunkWithoutOriginationAddress32010 = 32010,
    #[doc = "`32011 Your SIP server failed`\n\n**Meaning.** Your SIP server did not answer in time, or answered with an error or malformed.\n\n**Fix.** Check the server, its firewall and its answer to the call."]
    YourSipServerFailed32011 = 32011,
    #[doc = "`32012 Trunks of the account: calls per second exceeded`\n\n**Meaning.** All trunks of the main account together got more calls in a second than they may.\n\n**Fix.** Spread the calls, or ask Twilio to raise the limit."]
    TrunksOfTheAccountCallsPerSecondExceeded32012 = 32012,
    #[doc = "`32013 SIP domains of the account: calls per second exceeded`\n\n**Meaning.** All SIP domains of the main account together got more calls in a second than they may.\n\n**Fix.** Spread the calls, or ask Twilio to raise the limit."]
    SipDomainsOfTheAccountCallsPerSecondExceeded32013 = 32013,
    #[doc = "`32014 Ended for lack of audio`\n\n**Meaning.** One side sent no audio for a long time.\n\n**Fix.** Call again. If it keeps happening, check the network and the media addresses."]
    EndedForLackOfAudio32014 = 32014,
    #[doc = "`32015 Ended at the longest duration`\n\n**Meaning.** The call reached its longest permitted duration.\n\n**Fix.** Keep calls shorter, or raise the limit of the account."]
    EndedAtTheLongestDuration32015 = 32015,
    #[doc = "`32016 No answer from carriers`\n\n**Meaning.** No carrier on the way reported progress within 60 seconds.\n\n**Fix.** Check that the number is reachable. If it is, ask Twilio's support."]
    NoAnswerFromCarriers32016 = 32016,
    #[doc = "`32017 Blocked by a carrier's analytics`\n\n**Meaning.** A network on the way blocked the call because of the reputation of the calling number.\n\n**Fix.** Do not redial. Register the number with the analytics services, and call with consent."]
    BlockedByACarrierSAnalytics32017 = 32017,
    #[doc = "`32018 Instructions too large`\n\n**Meaning.** The TwiML in the request has more than 4000 characters.\n\n**Fix.** Shorten the TwiML, or give a URL."]
    InstructionsTooLarge32018 = 32018,
    #[doc = "`32022 No ACK from your SIP server`\n\n**Meaning.** Your server did not confirm the answered call within 32 seconds, so it was ended.\n\n**Fix.** Check address translation and the firewall, and that the ACK is sent to the address in Contact."]
    NoAckFromYourSipServer32022 = 32022,
    #[doc = "`32100 Trunk: trial account, number not verified`\n\n**Meaning.** A trial account may only call from and to verified numbers.\n\n**Fix.** Verify the numbers, or upgrade the account."]
    TrunkTrialAccountNumberNotVerified32100 = 32100,
    #[doc = "`32101 SIP: number invalid`\n\n**Meaning.** The number called is not in E.164.\n\n**Fix.** Send numbers with a plus, country code and number."]
    SipNumberInvalid32101 = 32101,
    #[doc = "`32102 SIP: session description malformed`\n\n**Meaning.** The media description (SDP) of the call is malformed.\n\n**Fix.** Correct the SDP that your server sends."]
    SipSessionDescriptionMalformed32102 = 32102,
    #[doc = "`32103 SIP: body empty`\n\n**Meaning.** The request has no body, and needs one.\n\n**Fix.** Send the media description (SDP) in the request."]
    SipBodyEmpty32103 = 32103,
    #[doc = "`32105 SIP: contact invalid`\n\n**Meaning.** The Contact header names the local machine.\n\n**Fix.** Set the public address of your server in Contact."]
    SipContactInvalid32105 = 32105,
    #[doc = "`32106 SIP: names do not match`\n\n**Meaning.** The authorization name differs from the user name.\n\n**Fix.** Set both to the same name."]
    SipNamesDoNotMatch32106 = 32106,
    #[doc = "`32200 SIP: permission missing`\n\n**Meaning.** The account or trunk may not do this.\n\n**Fix.** Check the permissions of the account and the trunk."]
    SipPermissionMissing32200 = 32200,
    #[doc = "`32201 SIP: IP address not allowed`\n\n**Meaning.** The call came from an address that is not in the access control list.\n\n**Fix.** Add the address to the list, or call from one in it."]
    SipIpAddressNotAllowed32201 = 32201,
    #[doc = "`32202 SIP: credentials wrong`\n\n**Meaning.** The user name or the password is wrong.\n\n**Fix.** Correct the credentials, as in the credential list of the trunk."]
    SipCredentialsWrong32202 = 32202,
    #[doc = "`32203 SIP: blocked by Twilio`\n\n**Meaning.** Twilio blocks the call because of fraud, the law, or an account without a primary customer profile for calls to +1. It is sent as 603.\n\n**Fix.** Do not redial. Check the account and its profile, then ask Twilio's support."]
    SipBlockedByTwilio32203 = 32203,
    #[doc = "`32204 SIP: caller ID not verified`\n\n**Meaning.** The number to show as the caller is not a Twilio number of the account, and not verified for it.\n\n**Fix.** Buy or verify the number, or call from another one."]
    SipCallerIdNotVerified32204 = 32204,
    #[doc = "`32205 SIP: country not permitted`\n\n**Meaning.** The account's geographic permissions do not include the destination.\n\n**Fix.** Permit the country in the geographic permissions of the trunk."]
    SipCountryNotPermitted32205 = 32205,
    #[doc = "`32206 SIP: caller ID not usable`\n\n**Meaning.** The caller ID is malformed, not assigned, or on the list of numbers that only receive calls.\n\n**Fix.** Use an assigned number of the account as the caller ID."]
    SipCallerIdNotUsable32206 = 32206,
    #[doc = "`32207 SIP: encrypted media not accepted`\n\n**Meaning.** The call has encrypted media (SRTP), and secure trunking is off.\n\n**Fix.** Switch on secure trunking, or send RTP."]
    SipEncryptedMediaNotAccepted32207 = 32207,
    #[doc = "`32208 SIP: encrypted media required`\n\n**Meaning.** Secure trunking is on, and the call has plain media (RTP).\n\n**Fix.** Send SRTP, or switch off secure trunking."]
    SipEncryptedMediaRequired32208 = 32208,
    #[doc = "`32209 SIP: encrypted transport required`\n\n**Meaning.** Secure calls need TLS, and the call came over UDP or TCP.\n\n**Fix.** Use TLS."]
    SipEncryptedTransportRequired32209 = 32209,
    #[doc = "`32210 SIP: registration not enabled`\n\n**Meaning.** The SIP domain takes no registrations.\n\n**Fix.** Switch on registration for the SIP domain."]
    SipRegistrationNotEnabled32210 = 32210,
    #[doc = "`32212 SIP: registration without credentials`\n\n**Meaning.** No credential list is assigned to the registrations of the SIP domain.\n\n**Fix.** Assign a credential list to them."]
    SipRegistrationWithoutCredentials32212 = 32212,
    #[doc = "`32214 SIP: domain of another account`\n\n**Meaning.** The TwiML dials a SIP domain that is not of this account or its main account.\n\n**Fix.** Use a SIP domain of the same account."]
    SipDomainOfAnotherAccount32214 = 32214,
    #[doc = "`32215 SIP: region missing`\n\n**Meaning.** The SIP domain was dialed without its region.\n\n**Fix.** Add the region to the address, such as sip.us1.twilio.com."]
    SipRegionMissing32215 = 32215,
    #[doc = "`32216 SIP: address blocked`\n\n**Meaning.** Twilio blocks this address.\n\n**Fix.** Ask Twilio's support."]
    SipAddressBlocked32216 = 32216,
    #[doc = "`32218 SIP: transfer not allowed`\n\n**Meaning.** Transfers are switched off, or not to this destination.\n\n**Fix.** Permit transfers in the settings of the trunk."]
    SipTransferNotAllowed32218 = 32218,
    #[doc = "`32219 SIP: redirect failed`\n\n**Meaning.** Twilio could not follow the redirect (30x) of your server: its target is invalid, or there are too many.\n\n**Fix.** Correct the Contact header of the redirect."]
    SipRedirectFailed32219 = 32219,
    #[doc = "`32220 SIP: edge not allowed`\n\n**Meaning.** A registered phone was dialed at an edge location, which is not possible.\n\n**Fix.** Dial the SIP domain without the edge."]
    SipEdgeNotAllowed32220 = 32220,
    #[doc = "`32221 SIP: no phone at this edge`\n\n**Meaning.** The user has phones, but none is registered at the edge location.\n\n**Fix.** Register the phone there, or dial without the edge."]
    SipNoPhoneAtThisEdge32221 = 32221,
    #[doc = "`32222 SIP: TLS version not allowed`\n\n**Meaning.** The TLS version is older than the account allows.\n\n**Fix.** Use TLS 1.2."]
    SipTlsVersionNotAllowed32222 = 32222,
    #[doc = "`32223 SIP: user name missing`\n\n**Meaning.** The SIP domain was dialed without a user.\n\n**Fix.** Dial a user, such as name@example.sip.twilio.com."]
    SipUserNameMissing32223 = 32223,
    #[doc = "`32224 Forwarded call blocked`\n\n**Meaning.** Regulations forbid to forward this call, mostly one from within a country to abroad.\n\n**Fix.** Forward it to a number in the region of the Twilio number."]
    ForwardedCallBlocked32224 = 32224,
    #[doc = "`32301 Interconnect: connection invalid`\n\n**Meaning.** The Interconnect connection of the call is not a valid SID.\n\n**Fix.** Correct the parameter tnx of the SIP address."]
    InterconnectConnectionInvalid32301 = 32301,
    #[doc = "`32302 Interconnect: connection not found`\n\n**Meaning.** The Interconnect connection of the call does not exist.\n\n**Fix.** Correct the parameter tnx of the SIP address."]
    InterconnectConnectionNotFound32302 = 32302,
    #[doc = "`32304 Interconnect: connection inactive`\n\n**Meaning.** The Interconnect connection of the call is not active.\n\n**Fix.** Check the connection in the console."]
    InterconnectConnectionInactive32304 = 32304,
    #[doc = "`32400 Carrier trunk failed`\n\n**Meaning.** The call could not be delivered over your own carrier's trunk (BYOC), and failover is off.\n\n**Fix.** Look for errors 32011 of the same call, and repair the server or the carrier's trunk."]
    CarrierTrunkFailed32400 = 32400,
    #[doc = "`34002 Callee busy`\n\n**Meaning.** The destination reported busy.\n\n**Fix.** Call again later."]
    CalleeBusy34002 = 34002,
    #[doc = "`34003 Callee did not answer`\n\n**Meaning.** Nobody answered within the time.\n\n**Fix.** Call again later, or let it ring longer."]
    CalleeDidNotAnswer34003 = 34003,
}

#[allow(deprecated, dead_code, unused_variables, clippy::same_name_method)]
const _: () = {
    use ::error_catalog::__private;
    const TEXT: &::core::primitive::str = "10001-account-inactive10002-feature-not-in-trial-accounts10003-incoming-call-to-an-inactive-account10004-too-many-calls-at-once10005-voice-disabled-for-the-account13201-dial-within-a-dialed-leg13214-dial-caller-id-invalid13215-dial-unknown-element-inside13223-dial-number-not-in-e-16413224-dial-number-invalid-or-unreachable13225-dial-destination-blocked13226-dial-unknown-country-code13227-dial-country-not-permitted13243-dial-sip-address-malformed13244-dial-sip-not-authorized13245-dial-not-in-this-api-version13246-dial-sip-not-enabled13247-dial-caller-id-not-usable13248-dial-caller-id-too-long13249-dial-sip-credentials-malformed13250-dial-too-many-sip-addresses13251-dial-too-many-sip-headers13252-dial-sip-header-name-invalid13253-dial-sip-header-too-long13254-dial-sip-host-not-resolved13255-dial-twilio-s-sip-domain-not-allowed13258-dial-sim-not-in-this-region13801-refer-on-a-leg-without-sip13802-dial-transfer-without-an-address13805-trial-call-over-ten-minutes21201-called-number-missing21202-called-number-is-a-premium-number21203-international-calls-not-enabled21205-url-invalid21206-digits-to-send-invalid21207-ifmachine-invalid21208-timeout-invalid21209-method-invalid21210-caller-id-not-verified21211-called-number-invalid21212-caller-id-invalid21213-caller-id-missing21214-called-number-unreachable21215-country-not-permitted21216-destination-blocked21217-number-does-not-look-valid21218-application-not-found21219-called-number-not-verified21220-call-not-in-progress21221-sip-user-name-too-long21222-sip-user-name-invalid21223-sip-password-too-long21224-sip-password-invalid21225-sip-password-missing21226-sip-calls-not-enabled21227-sip-headers-too-long21228-sip-header-name-invalid21229-sip-header-value-invalid21234-machine-detection-invalid21263-machine-detection-not-allowed-here21402-number-s-url-invalid31000-unknown-error31001-application-not-found31002-connection-declined31003-connection-timed-out31005-connection-lost31006-audio-device-failed31007-sdk-version-not-supported31008-call-canceled31009-no-transport31100-malformed-request31101-parameters-missing31102-access-token-missing31103-parameters-too-long31104-bridge-token-invalid31105-client-name-invalid31106-data-invalid31201-microphone-failed31202-token-signature-invalid31203-no-valid-account31204-access-token-invalid31205-access-token-expired31206-rate-limit-of-the-token-exceeded31207-token-valid-for-too-long31208-microphone-denied31301-registration-failed31400-bad-request31403-forbidden31404-not-found31408-request-timeout31409-conflict31426-upgrade-required31429-too-many-requests31480-temporarily-unavailable31481-call-transaction-does-not-exist31484-address-incomplete31486-busy-here31487-request-terminated31500-internal-server-error31502-bad-gateway31503-service-unavailable31504-gateway-timeout31530-name-not-resolved31600-busy-everywhere31603-decline31604-does-not-exist-anywhere32001-trunk-calls-per-second-exceeded32002-sip-domain-not-found32006-too-many-hops32009-sip-user-not-registered32010-trunk-without-origination-address32011-your-sip-server-failed32012-trunks-of-the-account-calls-per-second-exceeded32013-sip-domains-of-the-account-calls-per-second-exceeded32014-ended-for-lack-of-audio32015-ended-at-the-longest-duration32016-no-answer-from-carriers32017-blocked-by-a-carrier-s-analytics32018-instructions-too-large32022-no-ack-from-your-sip-server32100-trunk-trial-account-number-not-verified32101-sip-number-invalid32102-sip-session-description-malformed32103-sip-body-empty32105-sip-contact-invalid32106-sip-names-do-not-match32200-sip-permission-missing32201-sip-ip-address-not-allowed32202-sip-credentials-wrong32203-sip-blocked-by-twilio32204-sip-caller-id-not-verified32205-sip-country-not-permitted32206-sip-caller-id-not-usable32207-sip-encrypted-media-not-accepted32208-sip-encrypted-media-required32209-sip-encrypted-transport-required32210-sip-registration-not-enabled32212-sip-registration-without-credentials32214-sip-domain-of-another-account32215-sip-region-missing32216-sip-address-blocked32218-sip-transfer-not-allowed32219-sip-redirect-failed32220-sip-edge-not-allowed32221-sip-no-phone-at-this-edge32222-sip-tls-version-not-allowed32223-sip-user-name-missing32224-forwarded-call-blocked32301-interconnect-connection-invalid32302-interconnect-connection-not-found32304-interconnect-connection-inactive32400-carrier-trunk-failed34002-callee-busy34003-callee-did-not-answerAccountInactive10001FeatureNotInTrialAccounts10002IncomingCallToAnInactiveAccount10003TooManyCallsAtOnce10004VoiceDisabledForTheAccount10005DialWithinADialedLeg13201DialCallerIdInvalid13214DialUnknownElementInside13215DialNumberNotInE164_13223DialNumberInvalidOrUnreachable13224DialDestinationBlocked13225DialUnknownCountryCode13226DialCountryNotPermitted13227DialSipAddressMalformed13243DialSipNotAuthorized13244DialNotInThisApiVersion13245DialSipNotEnabled13246DialCallerIdNotUsable13247DialCallerIdTooLong13248DialSipCredentialsMalformed13249DialTooManySipAddresses13250DialTooManySipHeaders13251DialSipHeaderNameInvalid13252DialSipHeaderTooLong13253DialSipHostNotResolved13254DialTwilioSSipDomainNotAllowed13255DialSimNotInThisRegion13258ReferOnALegWithoutSip13801DialTransferWithoutAnAddress13802TrialCallOverTenMinutes13805CalledNumberMissing21201CalledNumberIsAPremiumNumber21202InternationalCallsNotEnabled21203UrlInvalid21205DigitsToSendInvalid21206IfmachineInvalid21207TimeoutInvalid21208MethodInvalid21209CallerIdNotVerified21210CalledNumberInvalid21211CallerIdInvalid21212CallerIdMissing21213CalledNumberUnreachable21214CountryNotPermitted21215DestinationBlocked21216NumberDoesNotLookValid21217ApplicationNotFound21218CalledNumberNotVerified21219CallNotInProgress21220SipUserNameTooLong21221SipUserNameInvalid21222SipPasswordTooLong21223SipPasswordInvalid21224SipPasswordMissing21225SipCallsNotEnabled21226SipHeadersTooLong21227SipHeaderNameInvalid21228SipHeaderValueInvalid21229MachineDetectionInvalid21234MachineDetectionNotAllowedHere21263NumberSUrlInvalid21402UnknownError31000ApplicationNotFound31001ConnectionDeclined31002ConnectionTimedOut31003ConnectionLost31005AudioDeviceFailed31006SdkVersionNotSupported31007CallCanceled31008NoTransport31009MalformedRequest31100ParametersMissing31101AccessTokenMissing31102ParametersTooLong31103BridgeTokenInvalid31104ClientNameInvalid31105DataInvalid31106MicrophoneFailed31201TokenSignatureInvalid31202NoValidAccount31203AccessTokenInvalid31204AccessTokenExpired31205RateLimitOfTheTokenExceeded31206TokenValidForTooLong31207MicrophoneDenied31208RegistrationFailed31301BadRequest31400Forbidden31403NotFound31404RequestTimeout31408Conflict31409UpgradeRequired31426TooManyRequests31429TemporarilyUnavailable31480CallTransactionDoesNotExist31481AddressIncomplete31484BusyHere31486RequestTerminated31487InternalServerError31500BadGateway31502ServiceUnavailable31503GatewayTimeout31504NameNotResolved31530BusyEverywhere31600Decline31603DoesNotExistAnywhere31604TrunkCallsPerSecondExceeded32001SipDomainNotFound32002TooManyHops32006SipUserNotRegistered32009TrunkWithoutOriginationAddress32010YourSipServerFailed32011TrunksOfTheAccountCallsPerSecondExceeded32012SipDomainsOfTheAccountCallsPerSecondExceeded32013EndedForLackOfAudio32014EndedAtTheLongestDuration32015NoAnswerFromCarriers32016BlockedByACarrierSAnalytics32017InstructionsTooLarge32018NoAckFromYourSipServer32022TrunkTrialAccountNumberNotVerified32100SipNumberInvalid32101SipSessionDescriptionMalformed32102SipBodyEmpty32103SipContactInvalid32105SipNamesDoNotMatch32106SipPermissionMissing32200SipIpAddressNotAllowed32201SipCredentialsWrong32202SipBlockedByTwilio32203SipCallerIdNotVerified32204SipCountryNotPermitted32205SipCallerIdNotUsable32206SipEncryptedMediaNotAccepted32207SipEncryptedMediaRequired32208SipEncryptedTransportRequired32209SipRegistrationNotEnabled32210SipRegistrationWithoutCredentials32212SipDomainOfAnotherAccount32214SipRegionMissing32215SipAddressBlocked32216SipTransferNotAllowed32218SipRedirectFailed32219SipEdgeNotAllowed32220SipNoPhoneAtThisEdge32221SipTlsVersionNotAllowed32222SipUserNameMissing32223ForwardedCallBlocked32224InterconnectConnectionInvalid32301InterconnectConnectionNotFound32302InterconnectConnectionInactive32304CarrierTrunkFailed32400CalleeBusy34002CalleeDidNotAnswer3400310001100021000310004100051320113214132151322313224132251322613227132431324413245132461324713248132491325013251132521325313254132551325813801138021380521201212022120321205212062120721208212092121021211212122121321214212152121621217212182121921220212212122221223212242122521226212272122821229212342126321402310003100131002310033100531006310073100831009311003110131102311033110431105311063120131202312033120431205312063120731208313013140031403314043140831409314263142931480314813148431486314873150031502315033150431530316003160331604320013200232006320093201032011320123201332014320153201632017320183202232100321013210232103321053210632200322013220232203322043220532206322073220832209322103221232214322153221632218322193222032221322223222332224323013230232304324003400234003Account inactiveFeature not in trial accountsIncoming call to an inactive accountToo many calls at onceVoice disabled for the accountDial within a dialed legDial: caller ID invalidDial: unknown element insideDial: number not in E.164Dial: number invalid or unreachableDial: destination blockedDial: unknown country codeDial: country not permittedDial: SIP address malformedDial: SIP not authorizedDial: not in this API versionDial: SIP not enabledDial: caller ID not usableDial: caller ID too longDial: SIP credentials malformedDial: too many SIP addressesDial: too many SIP headersDial: SIP header name invalidDial: SIP header too longDial: SIP host not resolvedDial: Twilio's SIP domain not allowedDial: SIM not in this regionRefer on a leg without SIPDial: transfer without an addressTrial call over ten minutesCalled number missingCalled number is a premium numberInternational calls not enabledURL invalidDigits to send invalidIfMachine invalidTimeout invalidMethod invalidCaller ID not verifiedCalled number invalidCaller ID invalidCaller ID missingCalled number unreachableCountry not permittedDestination blockedNumber does not look validApplication not foundCalled number not verifiedCall not in progressSIP user name too longSIP user name invalidSIP password too longSIP password invalidSIP password missingSIP calls not enabledSIP headers too longSIP header name invalidSIP header value invalidMachine detection invalidMachine detection not allowed hereNumber's URL invalidUnknown errorApplication not foundConnection declinedConnection timed outConnection lostAudio device failedSDK version not supportedCall canceledNo transportMalformed requestParameters missingAccess token missingParameters too longBridge token invalidClient name invalidData invalidMicrophone failedToken signature invalidNo valid accountAccess token invalidAccess token expiredRate limit of the token exceededToken valid for too longMicrophone deniedRegistration failedBad RequestForbiddenNot FoundRequest TimeoutConflictUpgrade RequiredToo Many RequestsTemporarily UnavailableCall/Transaction Does Not ExistAddress IncompleteBusy HereRequest TerminatedInternal Server ErrorBad GatewayService UnavailableGateway TimeoutName not resolvedBusy EverywhereDeclineDoes Not Exist AnywhereTrunk: calls per second exceededSIP domain not foundToo many hopsSIP user not registeredTrunk without origination addressYour SIP server failedTrunks of the account: calls per second exceededSIP domains of the account: calls per second exceededEnded for lack of audioEnded at the longest durationNo answer from carriersBlocked by a carrier's analyticsInstructions too largeNo ACK from your SIP serverTrunk: trial account, number not verifiedSIP: number invalidSIP: session description malformedSIP: body emptySIP: contact invalidSIP: names do not matchSIP: permission missingSIP: IP address not allowedSIP: credentials wrongSIP: blocked by TwilioSIP: caller ID not verifiedSIP: country not permittedSIP: caller ID not usableSIP: encrypted media not acceptedSIP: encrypted media requiredSIP: encrypted transport requiredSIP: registration not enabledSIP: registration without credentialsSIP: domain of another accountSIP: region missingSIP: address blockedSIP: transfer not allowedSIP: redirect failedSIP: edge not allowedSIP: no phone at this edgeSIP: TLS version not allowedSIP: user name missingForwarded call blockedInterconnect: connection invalidInterconnect: connection not foundInterconnect: connection inactiveCarrier trunk failedCallee busyCallee did not answer10001 Account inactive10002 Feature not in trial accounts10003 Incoming call to an inactive account10004 Too many calls at once10005 Voice disabled for the account13201 Dial within a dialed leg13214 Dial: caller ID invalid13215 Dial: unknown element inside13223 Dial: number not in E.16413224 Dial: number invalid or unreachable13225 Dial: destination blocked13226 Dial: unknown country code13227 Dial: country not permitted13243 Dial: SIP address malformed13244 Dial: SIP not authorized13245 Dial: not in this API version13246 Dial: SIP not enabled13247 Dial: caller ID not usable13248 Dial: caller ID too long13249 Dial: SIP credentials malformed13250 Dial: too many SIP addresses13251 Dial: too many SIP headers13252 Dial: SIP header name invalid13253 Dial: SIP header too long13254 Dial: SIP host not resolved13255 Dial: Twilio's SIP domain not allowed13258 Dial: SIM not in this region13801 Refer on a leg without SIP13802 Dial: transfer without an address13805 Trial call over ten minutes21201 Called number missing21202 Called number is a premium number21203 International calls not enabled21205 URL invalid21206 Digits to send invalid21207 IfMachine invalid21208 Timeout invalid21209 Method invalid21210 Caller ID not verified21211 Called number invalid21212 Caller ID invalid21213 Caller ID missing21214 Called number unreachable21215 Country not permitted21216 Destination blocked21217 Number does not look valid21218 Application not found21219 Called number not verified21220 Call not in progress21221 SIP user name too long21222 SIP user name invalid21223 SIP password too long21224 SIP password invalid21225 SIP password missing21226 SIP calls not enabled21227 SIP headers too long21228 SIP header name invalid21229 SIP header value invalid21234 Machine detection invalid21263 Machine detection not allowed here21402 Number's URL invalid31000 Unknown error31001 Application not found31002 Connection declined31003 Connection timed out31005 Connection lost31006 Audio device failed31007 SDK version not supported31008 Call canceled31009 No transport31100 Malformed request31101 Parameters missing31102 Access token missing31103 Parameters too long31104 Bridge token invalid31105 Client name invalid31106 Data invalid31201 Microphone failed31202 Token signature invalid31203 No valid account31204 Access token invalid31205 Access token expired31206 Rate limit of the token exceeded31207 Token valid for too long31208 Microphone denied31301 Registration failed31400 Bad Request31403 Forbidden31404 Not Found31408 Request Timeout31409 Conflict31426 Upgrade Required31429 Too Many Requests31480 Temporarily Unavailable31481 Call/Transaction Does Not Exist31484 Address Incomplete31486 Busy Here31487 Request Terminated31500 Internal Server Error31502 Bad Gateway31503 Service Unavailable31504 Gateway Timeout31530 Name not resolved31600 Busy Everywhere31603 Decline31604 Does Not Exist Anywhere32001 Trunk: calls per second exceeded32002 SIP domain not found32006 Too many hops32009 SIP user not registered32010 Trunk without origination address32011 Your SIP server failed32012 Trunks of the account: calls per second exceeded32013 SIP domains of the account: calls per second exceeded32014 Ended for lack of audio32015 Ended at the longest duration32016 No answer from carriers32017 Blocked by a carrier's analytics32018 Instructions too large32022 No ACK from your SIP server32100 Trunk: trial account, number not verified32101 SIP: number invalid32102 SIP: session description malformed32103 SIP: body empty32105 SIP: contact invalid32106 SIP: names do not match32200 SIP: permission missing32201 SIP: IP address not allowed32202 SIP: credentials wrong32203 SIP: blocked by Twilio32204 SIP: caller ID not verified32205 SIP: country not permitted32206 SIP: caller ID not usable32207 SIP: encrypted media not accepted32208 SIP: encrypted media required32209 SIP: encrypted transport required32210 SIP: registration not enabled32212 SIP: registration without credentials32214 SIP: domain of another account32215 SIP: region missing32216 SIP: address blocked32218 SIP: transfer not allowed32219 SIP: redirect failed32220 SIP: edge not allowed32221 SIP: no phone at this edge32222 SIP: TLS version not allowed32223 SIP: user name missing32224 Forwarded call blocked32301 Interconnect: connection invalid32302 Interconnect: connection not found32304 Interconnect: connection inactive32400 Carrier trunk failed34002 Callee busy34003 Callee did not answerThe account is suspended or closed, for lack of credit or after a violation of the terms.A trial account used a feature of full accounts.A call came in while the account was suspended or closed.The account has as many calls as it may have at the same time.Twilio has switched off calls for this account.Instructions that run for the called party before the two are connected contain another Dial.The caller ID is not the calling number, the called number, or a number that the account may use.The Dial contains an element that may not be there.The number to be dialed is not written with a plus, country code and number.The number does not exist, is written in a local form, or no carrier of Twilio's reaches it.Twilio blocks the number because of fraud or the law.No country has the code with which the number begins.The account's geographic permissions do not include the destination.The SIP address to be dialed is not well formed.The account may not call SIP addresses.The account's API version does not know this feature.Calls to SIP addresses are not switched on for the account.The caller ID is malformed, not assigned, or on the list of numbers that only receive calls.The caller ID has too many characters.The user name or the password for the SIP address is not valid.The Dial has more SIP addresses than it may have.The SIP address has more headers than it may have.A header of the SIP address has a name with characters that are not allowed.A header of the SIP address is too long.The host of the SIP address has no DNS entry, or an address that is not public.The call goes from Twilio to an address below sip.twilio.com, which is not possible this way.SIM cards cannot be dialed in this region of Twilio.Only a SIP leg can be referred, and this leg is a phone or a client.The other side asked for a transfer, and the Dial has no referUrl.A trial account's call was ended after ten minutes.The request to create a call has no number to call.The number costs extra or is a service number, and Twilio does not call it.The account may not call other countries.The address with the instructions for the call is not a valid URL.The digits to be sent after the answer contain other characters.The parameter for answering machines has an unknown value.The time to let it ring is not a whole positive number.The HTTP method for the address is not GET or POST.The number to show as the caller is not a Twilio number of the account, and not verified for it.The number to call is malformed or cannot exist.The number to show as the caller is malformed.The request to create a call has no number to show.Twilio cannot reach the number.The account's geographic permissions do not include the destination.Twilio blocks the number because of fraud or the law, or because the account lacks a primary customer profile for calls to +1.The number to call has a form that no number has.The TwiML application that the call names does not exist in the account.A trial account called a number that is not verified.The call to be changed has ended or has not begun.The SIP user name has more than 255 characters.The SIP user name has characters that are not allowed.The SIP password has more than 255 characters.The SIP password has characters that are not allowed.A SIP user name was given without a password.The account may not call SIP addresses.The headers in the SIP address have more than 1023 characters.The name of a header in the SIP address has characters that are not allowed.The value of a header in the SIP address has characters that are not allowed.A setting for the detection of answering machines has an unknown value.Settings for the detection of answering machines are only for calls that are created by the Calls resource.The address for the calls of a number is not a valid URL.The voice SDK or Twilio failed, and no other error fits.The TwiML application of the access token does not exist.Twilio declined the call of the voice SDK.The connection to Twilio or to the media was not made in time.The connection to Twilio's signaling ended unexpectedly.The audio device could not be started.The version of the voice SDK is no longer supported.The caller hung up, or another client answered, before this client did.The voice SDK has no connection over which to send messages.A request of the voice SDK is malformed.A request of the voice SDK has no parameters.The voice SDK sent no access token.The parameters of the call are too long.The token with which the SDK takes over a call is invalid.The client's name has characters that are not allowed.Data in a request of the voice SDK is invalid.The microphone could not be used.The signature of the access token does not match the account, the API key or its secret.The access token names no valid account.The access token is malformed, or lacks the permission for voice.The access token has expired.The client did more in a time than its token allows.The access token is valid for longer than Twilio allows.The user did not let the page or app use the microphone.The client could not register for incoming calls.The client's request is malformed.Twilio understood the request of the client and refuses it.The client or number that was called does not exist.No answer came in time.Another request for the same call is in progress.The client uses a version of TLS that Twilio does not accept.The client sent too many requests in a short time.The callee cannot be reached now.The call has ended.The number is malformed.The callee is busy.The call was canceled before it was answered.A server of Twilio's failed.A server of Twilio's got an answer from the next one that it could not use.A server of Twilio's is overloaded or being serviced, or the application does not exist.A server of Twilio's got no answer from the next one in time.The client found no address for Twilio's server.The callee is busy on all devices.The call was declined.The callee does not exist.The trunk got more calls in a second than it may.The SIP domain that was dialed does not exist.The counter Max-Forwards of the call is used up.The user that was dialed is not registered with the SIP domain.The trunk has no valid and active address to which Twilio can send the call.Your SIP server did not answer in time, or answered with an error or malformed.All trunks of the main account together got more calls in a second than they may.All SIP domains of the main account together got more calls in a second than they may.One side sent no audio for a long time.The call reached its longest permitted duration.No carrier on the way reported progress within 60 seconds.A network on the way blocked the call because of the reputation of the calling number.The TwiML in the request has more than 4000 characters.Your server did not confirm the answered call within 32 seconds, so it was ended.A trial account may only call from and to verified numbers.The number called is not in E.164.The media description (SDP) of the call is malformed.The request has no body, and needs one.The Contact header names the local machine.The authorization name differs from the user name.The account or trunk may not do this.The call came from an address that is not in the access control list.The user name or the password is wrong.Twilio blocks the call because of fraud, the law, or an account without a primary customer profile for calls to +1. It is sent as 603.The number to show as the caller is not a Twilio number of the account, and not verified for it.The account's geographic permissions do not include the destination.The caller ID is malformed, not assigned, or on the list of numbers that only receive calls.The call has encrypted media (SRTP), and secure trunking is off.Secure trunking is on, and the call has plain media (RTP).Secure calls need TLS, and the call came over UDP or TCP.The SIP domain takes no registrations.No credential list is assigned to the registrations of the SIP domain.The TwiML dials a SIP domain that is not of this account or its main account.The SIP domain was dialed without its region.Twilio blocks this address.Transfers are switched off, or not to this destination.Twilio could not follow the redirect (30x) of your server: its target is invalid, or there are too many.A registered phone was dialed at an edge location, which is not possible.The user has phones, but none is registered at the edge location.The TLS version is older than the account allows.The SIP domain was dialed without a user.Regulations forbid to forward this call, mostly one from within a country to abroad.The Interconnect connection of the call is not a valid SID.The Interconnect connection of the call does not exist.The Interconnect connection of the call is not active.The call could not be delivered over your own carrier's trunk (BYOC), and failover is off.The destination reported busy.Nobody answered within the time.Check the balance and pay what is open. Otherwise ask Twilio's support.Upgrade the account.Check the balance and pay what is open. Otherwise ask Twilio's support.Place fewer calls at a time, or ask Twilio to raise the limit. An approved business profile raises it.Ask Twilio's support.Remove the Dial from the instructions of the called party.Set a caller ID that the account owns or has verified. Replace invalid ones of incoming calls.Remove or correct the element in the TwiML.Write the number in E.164, such as +15551234567.Write the number in E.164, and check that it is in service.Do not redial. If you need the number, ask Twilio's support. For +1, create a primary customer profile.Correct the country code.Permit the country in the voice geographic permissions of the account.Correct the SIP address in the TwiML.Ask Twilio's support.Use the API version 2010-04-01.Ask Twilio's support.Use an assigned number of the account as the caller ID.Use a number in E.164 as the caller ID.Correct the user name and the password in the TwiML.Leave out addresses.Leave out headers.Correct the header's name.Shorten the header.Correct the DNS entry, or use a public IP address.Call a registered user of your own SIP domain, or the application directly.Place the call in another region.Use Refer only for SIP calls. Use Dial for the others.Set referUrl, if transfers are wanted.Upgrade the account.Add the parameter To.Call another number.Permit the country in the voice geographic permissions of the account.Correct the parameter Url: http or https, and reachable for Twilio.Use digits, #, * and w in SendDigits.Use MachineDetection with a documented value.Correct the parameter Timeout, in seconds.Correct the parameter Method.Buy or verify the number, or call from another one.Write the number in E.164, and check it.Write the number in E.164, and check it.Add the parameter From.Check the number. If it works elsewhere, ask Twilio's support.Permit the country in the voice geographic permissions of the account.Do not redial. Create the profile for +1. If you need the number, ask Twilio's support.Write the number in E.164, and check it.Correct ApplicationSid, or create the application in this account.Verify the number in the console, or upgrade the account.Check the status of the call before you change it.Shorten SipAuthUsername.Correct SipAuthUsername.Shorten SipAuthPassword.Correct SipAuthPassword.Add SipAuthPassword.Ask Twilio's support.Shorten the headers.Correct the header's name.Correct the header's value, and escape it.Correct the parameters MachineDetection…Leave them out of participants and of Dial.Correct VoiceUrl of the number: http or https, and reachable for Twilio.Look in the debugger of the console for the cause.Correct the application in the access token.Look in the debugger of the console for the cause.Check the network and its firewall, then call again.Check the network, DNS and the region of the device.Check the device and its permissions.Update the voice SDK.No action is needed.Check the network, and connect the device again.Update the voice SDK, and check the parameters of the call.Update the voice SDK, and check the parameters of the call.Give the device a valid access token.Shorten the parameters of the call.Take the token again from the incoming call.Use letters, digits and underscores in the name.Check the parameters of the call.Look for other programs that use the microphone, and check the device.Create the token with matching account, key and secret.Correct the account in the access token.Create a new token, with a voice grant.Create a new token before the old one expires.Wait, then try again less often.Create the token with a shorter time.Ask the user to permit the microphone.Check the access token and the push credentials.Update the voice SDK, and check the parameters of the call.Check the permissions of the account and the access token.Check the name or the number.Check the network, then call again.Wait for the first request.Update the app or its system.Wait, then try again less often.Call again later.Look whether the call was answered before you place a new one.Write the number in E.164.Call again later.No action is needed if that was intended.Call again after some seconds.Call again later.Check the application's SID, then call again after some seconds.Call again later.Check DNS and the network of the client.Call again later.Do not redial by machine. If many calls end so, check your own account first.Check the name or the number.Spread the calls, or ask Twilio to raise the limit.Check its spelling, and save the domain in the console.Look for a loop, and send calls with Max-Forwards 70.Check the registration of the phone.Add or activate an origination URI of the trunk.Check the server, its firewall and its answer to the call.Spread the calls, or ask Twilio to raise the limit.Spread the calls, or ask Twilio to raise the limit.Call again. If it keeps happening, check the network and the media addresses.Keep calls shorter, or raise the limit of the account.Check that the number is reachable. If it is, ask Twilio's support.Do not redial. Register the number with the analytics services, and call with consent.Shorten the TwiML, or give a URL.Check address translation and the firewall, and that the ACK is sent to the address in Contact.Verify the numbers, or upgrade the account.Send numbers with a plus, country code and number.Correct the SDP that your server sends.Send the media description (SDP) in the request.Set the public address of your server in Contact.Set both to the same name.Check the permissions of the account and the trunk.Add the address to the list, or call from one in it.Correct the credentials, as in the credential list of the trunk.Do not redial. Check the account and its profile, then ask Twilio's support.Buy or verify the number, or call from another one.Permit the country in the geographic permissions of the trunk.Use an assigned number of the account as the caller ID.Switch on secure trunking, or send RTP.Send SRTP, or switch off secure trunking.Use TLS.Switch on registration for the SIP domain.Assign a credential list to them.Use a SIP domain of the same account.Add the region to the address, such as sip.us1.twilio.com.Ask Twilio's support.Permit transfers in the settings of the trunk.Correct the Contact header of the redirect.Dial the SIP domain without the edge.Register the phone there, or dial without the edge.Use TLS 1.2.Dial a user, such as name@example.sip.twilio.com.Forward it to a number in the region of the Twilio number.Correct the parameter tnx of the SIP address.Correct the parameter tnx of the SIP address.Check the connection in the console.Look for errors 32011 of the same call, and repair the server or the carrier's trunk.Call again later.Call again later, or let it ring longer.https://www.twilio.com/docs/api/errors/10001https://www.twilio.com/docs/api/errors/10002https://www.twilio.com/docs/api/errors/10003https://www.twilio.com/docs/api/errors/10004https://www.twilio.com/docs/api/errors/10005https://www.twilio.com/docs/api/errors/13201https://www.twilio.com/docs/api/errors/13214https://www.twilio.com/docs/api/errors/13215https://www.twilio.com/docs/api/errors/13223https://www.twilio.com/docs/api/errors/13224https://www.twilio.com/docs/api/errors/13225https://www.twilio.com/docs/api/errors/13226https://www.twilio.com/docs/api/errors/13227https://www.twilio.com/docs/api/errors/13243https://www.twilio.com/docs/api/errors/13244https://www.twilio.com/docs/api/errors/13245https://www.twilio.com/docs/api/errors/13246https://www.twilio.com/docs/api/errors/13247https://www.twilio.com/docs/api/errors/13248https://www.twilio.com/docs/api/errors/13249https://www.twilio.com/docs/api/errors/13250https://www.twilio.com/docs/api/errors/13251https://www.twilio.com/docs/api/errors/13252https://www.twilio.com/docs/api/errors/13253https://www.twilio.com/docs/api/errors/13254https://www.twilio.com/docs/api/errors/13255https://www.twilio.com/docs/api/errors/13258https://www.twilio.com/docs/api/errors/13801https://www.twilio.com/docs/api/errors/13802https://www.twilio.com/docs/api/errors/13805https://www.twilio.com/docs/api/errors/21201https://www.twilio.com/docs/api/errors/21202https://www.twilio.com/docs/api/errors/21203https://www.twilio.com/docs/api/errors/21205https://www.twilio.com/docs/api/errors/21206https://www.twilio.com/docs/api/errors/21207https://www.twilio.com/docs/api/errors/21208https://www.twilio.com/docs/api/errors/21209https://www.twilio.com/docs/api/errors/21210https://www.twilio.com/docs/api/errors/21211https://www.twilio.com/docs/api/errors/21212https://www.twilio.com/docs/api/errors/21213https://www.twilio.com/docs/api/errors/21214https://www.twilio.com/docs/api/errors/21215https://www.twilio.com/docs/api/errors/21216https://www.twilio.com/docs/api/errors/21217https://www.twilio.com/docs/api/errors/21218https://www.twilio.com/docs/api/errors/21219https://www.twilio.com/docs/api/errors/21220https://www.twilio.com/docs/api/errors/21221https://www.twilio.com/docs/api/errors/21222https://www.twilio.com/docs/api/errors/21223https://www.twilio.com/docs/api/errors/21224https://www.twilio.com/docs/api/errors/21225https://www.twilio.com/docs/api/errors/21226https://www.twilio.com/docs/api/errors/21227https://www.twilio.com/docs/api/errors/21228https://www.twilio.com/docs/api/errors/21229https://www.twilio.com/docs/api/errors/21234https://www.twilio.com/docs/api/errors/21263https://www.twilio.com/docs/api/errors/21402https://www.twilio.com/docs/api/errors/31000https://www.twilio.com/docs/api/errors/31001https://www.twilio.com/docs/api/errors/31002https://www.twilio.com/docs/api/errors/31003https://www.twilio.com/docs/api/errors/31005https://www.twilio.com/docs/api/errors/31006https://www.twilio.com/docs/api/errors/31007https://www.twilio.com/docs/api/errors/31008https://www.twilio.com/docs/api/errors/31009https://www.twilio.com/docs/api/errors/31100https://www.twilio.com/docs/api/errors/31101https://www.twilio.com/docs/api/errors/31102https://www.twilio.com/docs/api/errors/31103https://www.twilio.com/docs/api/errors/31104https://www.twilio.com/docs/api/errors/31105https://www.twilio.com/docs/api/errors/31106https://www.twilio.com/docs/api/errors/31201https://www.twilio.com/docs/api/errors/31202https://www.twilio.com/docs/api/errors/31203https://www.twilio.com/docs/api/errors/31204https://www.twilio.com/docs/api/errors/31205https://www.twilio.com/docs/api/errors/31206https://www.twilio.com/docs/api/errors/31207https://www.twilio.com/docs/api/errors/31208https://www.twilio.com/docs/api/errors/31301https://www.twilio.com/docs/api/errors/31400https://www.twilio.com/docs/api/errors/31403https://www.twilio.com/docs/api/errors/31404https://www.twilio.com/docs/api/errors/31408https://www.twilio.com/docs/api/errors/31409https://www.twilio.com/docs/api/errors/31426https://www.twilio.com/docs/api/errors/31429https://www.twilio.com/docs/api/errors/31480https://www.twilio.com/docs/api/errors/31481https://www.twilio.com/docs/api/errors/31484https://www.twilio.com/docs/api/errors/31486https://www.twilio.com/docs/api/errors/31487https://www.twilio.com/docs/api/errors/31500https://www.twilio.com/docs/api/errors/31502https://www.twilio.com/docs/api/errors/31503https://www.twilio.com/docs/api/errors/31504https://www.twilio.com/docs/api/errors/31530https://www.twilio.com/docs/api/errors/31600https://www.twilio.com/docs/api/errors/31603https://www.twilio.com/docs/api/errors/31604https://www.twilio.com/docs/api/errors/32001https://www.twilio.com/docs/api/errors/32002https://www.twilio.com/docs/api/errors/32006https://www.twilio.com/docs/api/errors/32009https://www.twilio.com/docs/api/errors/32010https://www.twilio.com/docs/api/errors/32011https://www.twilio.com/docs/api/errors/32012https://www.twilio.com/docs/api/errors/32013https://www.twilio.com/docs/api/errors/32014https://www.twilio.com/docs/api/errors/32015https://www.twilio.com/docs/api/errors/32016https://www.twilio.com/docs/api/errors/32017https://www.twilio.com/docs/api/errors/32018https://www.twilio.com/docs/api/errors/32022https://www.twilio.com/docs/api/errors/32100https://www.twilio.com/docs/api/errors/32101https://www.twilio.com/docs/api/errors/32102https://www.twilio.com/docs/api/errors/32103https://www.twilio.com/docs/api/errors/32105https://www.twilio.com/docs/api/errors/32106https://www.twilio.com/docs/api/errors/32200https://www.twilio.com/docs/api/errors/32201https://www.twilio.com/docs/api/errors/32202https://www.twilio.com/docs/api/errors/32203https://www.twilio.com/docs/api/errors/32204https://www.twilio.com/docs/api/errors/32205https://www.twilio.com/docs/api/errors/32206https://www.twilio.com/docs/api/errors/32207https://www.twilio.com/docs/api/errors/32208https://www.twilio.com/docs/api/errors/32209https://www.twilio.com/docs/api/errors/32210https://www.twilio.com/docs/api/errors/32212https://www.twilio.com/docs/api/errors/32214https://www.twilio.com/docs/api/errors/32215https://www.twilio.com/docs/api/errors/32216https://www.twilio.com/docs/api/errors/32218https://www.twilio.com/docs/api/errors/32219https://www.twilio.com/docs/api/errors/32220https://www.twilio.com/docs/api/errors/32221https://www.twilio.com/docs/api/errors/32222https://www.twilio.com/docs/api/errors/32223https://www.twilio.com/docs/api/errors/32224https://www.twilio.com/docs/api/errors/32301https://www.twilio.com/docs/api/errors/32302https://www.twilio.com/docs/api/errors/32304https://www.twilio.com/docs/api/errors/32400https://www.twilio.com/docs/api/errors/34002https://www.twilio.com/docs/api/errors/34003{code} {reason}";
    static TABLE: __private::Table<TwilioError> = __private::Table {
        all: TwilioError::ALL,
        texts: __private::Texts {
            text: TEXT,
            ends: __private::PackedU32s(b"\x16\0\0\09\0\0\0c\0\0\0\x7F\0\0\0\xA3\0\0\0\xC1\0\0\0\xDD\0\0\0\xFE\0\0\0\x1C\x01\0\0D\x01\0\0b\x01\0\0\x81\x01\0\0\xA1\x01\0\0\xC1\x01\0\0\xDE\x01\0\0\0\x02\0\0\x1A\x02\0\09\x02\0\0V\x02\0\0z\x02\0\0\x9B\x02\0\0\xBA\x02\0\0\xDC\x02\0\0\xFA\x02\0\0\x1A\x03\0\0D\x03\0\0e\x03\0\0\x85\x03\0\0\xAB\x03\0\0\xCC\x03\0\0\xE7\x03\0\0\x0E\x04\0\x003\x04\0\0D\x04\0\0`\x04\0\0w\x04\0\0\x8C\x04\0\0\xA0\x04\0\0\xBC\x04\0\0\xD7\x04\0\0\xEE\x04\0\0\x05\x05\0\0$\x05\0\0?\x05\0\0X\x05\0\0x\x05\0\0\x93\x05\0\0\xB3\x05\0\0\xCD\x05\0\0\xE9\x05\0\0\x04\x06\0\0\x1F\x06\0\09\x06\0\0S\x06\0\0n\x06\0\0\x88\x06\0\0\xA5\x06\0\0\xC3\x06\0\0\xE2\x06\0\0\n\x07\0\0$\x07\0\x007\x07\0\0R\x07\0\0k\x07\0\0\x85\x07\0\0\x9A\x07\0\0\xB3\x07\0\0\xD2\x07\0\0\xE5\x07\0\0\xF7\x07\0\0\x0E\x08\0\0&\x08\0\0@\x08\0\0Y\x08\0\0s\x08\0\0\x8C\x08\0\0\x9E\x08\0\0\xB5\x08\0\0\xD2\x08\0\0\xE8\x08\0\0\x02\t\0\0\x1C\t\0\0B\t\0\0`\t\0\0w\t\0\0\x90\t\0\0\xA1\t\0\0\xB0\t\0\0\xBF\t\0\0\xD4\t\0\0\xE2\t\0\0\xF8\t\0\0\x0F\n\0\0,\n\0\0Q\n\0\0i\n\0\0x\n\0\0\x90\n\0\0\xAB\n\0\0\xBC\n\0\0\xD5\n\0\0\xEA\n\0\0\x01\x0B\0\0\x16\x0B\0\0#\x0B\0\0@\x0B\0\0e\x0B\0\0\x7F\x0B\0\0\x92\x0B\0\0\xAF\x0B\0\0\xD6\x0B\0\0\xF2\x0B\0\0'\x0C\0\0a\x0C\0\0~\x0C\0\0\xA1\x0C\0\0\xBE\x0C\0\0\xE4\x0C\0\0\0\r\0\0!\r\0\0N\r\0\0f\r\0\0\x8D\r\0\0\xA1\r\0\0\xBA\r\0\0\xD6\r\0\0\xF2\r\0\0\x12\x0E\0\0-\x0E\0\0H\x0E\0\0h\x0E\0\0\x87\x0E\0\0\xA5\x0E\0\0\xCB\x0E\0\0\xED\x0E\0\0\x13\x0F\0\x005\x0F\0\0_\x0F\0\0\x82\x0F\0\0\x9A\x0F\0\0\xB3\x0F\0\0\xD1\x0F\0\0\xEA\x0F\0\0\x04\x10\0\0#\x10\0\0D\x10\0\0_\x10\0\0{\x10\0\0\xA0\x10\0\0\xC7\x10\0\0\xED\x10\0\0\x07\x11\0\0\x18\x11\0\x003\x11\0\0G\x11\0\0e\x11\0\0\x89\x11\0\0\xA0\x11\0\0\xBF\x11\0\0\xD8\x11\0\0\xF0\x11\0\0\r\x12\0\0&\x12\0\0I\x12\0\0d\x12\0\0\x7F\x12\0\0\x9B\x12\0\0\xB7\x12\0\0\xD0\x12\0\0\xEC\x12\0\0\x02\x13\0\0\x1C\x13\0\x004\x13\0\0T\x13\0\0p\x13\0\0\x8A\x13\0\0\xA7\x13\0\0\xC0\x13\0\0\xDB\x13\0\0\xFE\x13\0\0\x19\x14\0\x003\x14\0\0T\x14\0\0p\x14\0\0\x88\x14\0\0\xA9\x14\0\0\xCA\x14\0\0\xD9\x14\0\0\xF1\x14\0\0\x06\x15\0\0\x19\x15\0\0+\x15\0\0C\x15\0\0[\x15\0\0o\x15\0\0\x83\x15\0\0\x9F\x15\0\0\xB7\x15\0\0\xCE\x15\0\0\xE9\x15\0\0\x01\x16\0\0\x1D\x16\0\x003\x16\0\0J\x16\0\0a\x16\0\0x\x16\0\0\x8F\x16\0\0\xA6\x16\0\0\xBD\x16\0\0\xD3\x16\0\0\xEC\x16\0\0\x06\x17\0\0\"\x17\0\0E\x17\0\0[\x17\0\0l\x17\0\0\x84\x17\0\0\x9B\x17\0\0\xB2\x17\0\0\xC5\x17\0\0\xDB\x17\0\0\xF6\x17\0\0\x07\x18\0\0\x17\x18\0\0,\x18\0\0B\x18\0\0Y\x18\0\0o\x18\0\0\x86\x18\0\0\x9C\x18\0\0\xAC\x18\0\0\xC1\x18\0\0\xDB\x18\0\0\xEE\x18\0\0\x05\x19\0\0\x1C\x19\0\0<\x19\0\0U\x19\0\0j\x19\0\0\x81\x19\0\0\x90\x19\0\0\x9E\x19\0\0\xAB\x19\0\0\xBE\x19\0\0\xCB\x19\0\0\xDF\x19\0\0\xF3\x19\0\0\x0E\x1A\0\0.\x1A\0\0D\x1A\0\0Q\x1A\0\0g\x1A\0\0\x7F\x1A\0\0\x8E\x1A\0\0\xA5\x1A\0\0\xB8\x1A\0\0\xCC\x1A\0\0\xDF\x1A\0\0\xEB\x1A\0\0\x04\x1B\0\0$\x1B\0\0:\x1B\0\0J\x1B\0\0c\x1B\0\0\x86\x1B\0\0\x9E\x1B\0\0\xCB\x1B\0\0\xFC\x1B\0\0\x14\x1C\0\x002\x1C\0\0K\x1C\0\0k\x1C\0\0\x84\x1C\0\0\x9F\x1C\0\0\xC6\x1C\0\0\xDB\x1C\0\0\xFE\x1C\0\0\x0F\x1D\0\0%\x1D\0\0<\x1D\0\0U\x1D\0\0p\x1D\0\0\x88\x1D\0\0\x9F\x1D\0\0\xBA\x1D\0\0\xD5\x1D\0\0\xEE\x1D\0\0\x0F\x1E\0\0-\x1E\0\0O\x1E\0\0m\x1E\0\0\x93\x1E\0\0\xB1\x1E\0\0\xC6\x1E\0\0\xDC\x1E\0\0\xF6\x1E\0\0\x0C\x1F\0\0\"\x1F\0\0;\x1F\0\0W\x1F\0\0n\x1F\0\0\x87\x1F\0\0\xA9\x1F\0\0\xCC\x1F\0\0\xEF\x1F\0\0\x06 \0\0\x15 \0\0, \0\x001 \0\x006 \0\0; \0\0@ \0\0E \0\0J \0\0O \0\0T \0\0Y \0\0^ \0\0c \0\0h \0\0m \0\0r \0\0w \0\0| \0\0\x81 \0\0\x86 \0\0\x8B \0\0\x90 \0\0\x95 \0\0\x9A \0\0\x9F \0\0\xA4 \0\0\xA9 \0\0\xAE \0\0\xB3 \0\0\xB8 \0\0\xBD \0\0\xC2 \0\0\xC7 \0\0\xCC \0\0\xD1 \0\0\xD6 \0\0\xDB \0\0\xE0 \0\0\xE5 \0\0\xEA \0\0\xEF \0\0\xF4 \0\0\xF9 \0\0\xFE \0\0\x03!\0\0\x08!\0\0\r!\0\0\x12!\0\0\x17!\0\0\x1C!\0\0!!\0\0&!\0\0+!\0\x000!\0\x005!\0\0:!\0\0?!\0\0D!\0\0I!\0\0N!\0\0S!\0\0X!\0\0]!\0\0b!\0\0g!\0\0l!\0\0q!\0\0v!\0\0{!\0\0\x80!\0\0\x85!\0\0\x8A!\0\0\x8F!\0\0\x94!\0\0\x99!\0\0\x9E!\0\0\xA3!\0\0\xA8!\0\0\xAD!\0\0\xB2!\0\0\xB7!\0\0\xBC!\0\0\xC1!\0\0\xC6!\0\0\xCB!\0\0\xD0!\0\0\xD5!\0\0\xDA!\0\0\xDF!\0\0\xE4!\0\0\xE9!\0\0\xEE!\0\0\xF3!\0\0\xF8!\0\0\xFD!\0\0\x02\"\0\0\x07\"\0\0\x0C\"\0\0\x11\"\0\0\x16\"\0\0\x1B\"\0\0 \"\0\0%\"\0\0*\"\0\0/\"\0\x004\"\0\09\"\0\0>\"\0\0C\"\0\0H\"\0\0M\"\0\0R\"\0\0W\"\0\0\\\"\0\0a\"\0\0f\"\0\0k\"\0\0p\"\0\0u\"\0\0z\"\0\0\x7F\"\0\0\x84\"\0\0\x89\"\0\0\x8E\"\0\0\x93\"\0\0\x98\"\0\0\x9D\"\0\0\xA2\"\0\0\xA7\"\0\0\xAC\"\0\0\xB1\"\0\0\xB6\"\0\0\xBB\"\0\0\xC0\"\0\0\xC5\"\0\0\xCA\"\0\0\xCF\"\0\0\xD4\"\0\0\xD9\"\0\0\xDE\"\0\0\xE3\"\0\0\xE8\"\0\0\xED\"\0\0\xF2\"\0\0\xF7\"\0\0\xFC\"\0\0\x01#\0\0\x06#\0\0\x0B#\0\0\x10#\0\0\x15#\0\0\x1A#\0\0\x1F#\0\0$#\0\0)#\0\0.#\0\0>#\0\0[#\0\0\x7F#\0\0\x95#\0\0\xB3#\0\0\xCB#\0\0\xE2#\0\0\xFE#\0\0\x17$\0\0:$\0\0S$\0\0m$\0\0\x88$\0\0\xA3$\0\0\xBB$\0\0\xD8$\0\0\xED$\0\0\x07%\0\0\x1F%\0\0>%\0\0Z%\0\0t%\0\0\x91%\0\0\xAA%\0\0\xC5%\0\0\xEA%\0\0\x06&\0\0 &\0\0A&\0\0\\&\0\0q&\0\0\x92&\0\0\xB1&\0\0\xBC&\0\0\xD2&\0\0\xE3&\0\0\xF2&\0\0\0'\0\0\x16'\0\0+'\0\0<'\0\0M'\0\0f'\0\0{'\0\0\x8E'\0\0\xA8'\0\0\xBD'\0\0\xD7'\0\0\xEB'\0\0\x01(\0\0\x16(\0\0+(\0\0?(\0\0S(\0\0h(\0\0|(\0\0\x93(\0\0\xAB(\0\0\xC4(\0\0\xE6(\0\0\xFA(\0\0\x07)\0\0\x1C)\0\0/)\0\0C)\0\0R)\0\0e)\0\0~)\0\0\x8B)\0\0\x97)\0\0\xA8)\0\0\xBA)\0\0\xCE)\0\0\xE1)\0\0\xF5)\0\0\x08*\0\0\x14*\0\0%*\0\0<*\0\0L*\0\0`*\0\0t*\0\0\x94*\0\0\xAC*\0\0\xBD*\0\0\xD0*\0\0\xDB*\0\0\xE4*\0\0\xED*\0\0\xFC*\0\0\x04+\0\0\x14+\0\0%+\0\0<+\0\0[+\0\0m+\0\0v+\0\0\x88+\0\0\x9D+\0\0\xA8+\0\0\xBB+\0\0\xCA+\0\0\xDB+\0\0\xEA+\0\0\xF1+\0\0\x08,\0\0(,\0\0<,\0\0I,\0\0`,\0\0\x81,\0\0\x97,\0\0\xC7,\0\0\xFC,\0\0\x13-\0\x000-\0\0G-\0\0g-\0\0}-\0\0\x98-\0\0\xC1-\0\0\xD4-\0\0\xF6-\0\0\x05.\0\0\x19.\0\x000.\0\0G.\0\0b.\0\0x.\0\0\x8E.\0\0\xA9.\0\0\xC3.\0\0\xDC.\0\0\xFD.\0\0\x1A/\0\0;/\0\0X/\0\0}/\0\0\x9B/\0\0\xAE/\0\0\xC2/\0\0\xDB/\0\0\xEF/\0\0\x040\0\0\x1E0\0\0:0\0\0P0\0\0f0\0\0\x860\0\0\xA80\0\0\xC90\0\0\xDD0\0\0\xE80\0\0\xFD0\0\0\x131\0\x0061\0\0`1\0\0|1\0\0\xA01\0\0\xBE1\0\0\xDB1\0\0\xFD1\0\0\x1C2\0\0E2\0\0d2\0\0\x842\0\0\xA52\0\0\xC62\0\0\xE42\0\0\x073\0\0\"3\0\0B3\0\0`3\0\0\x853\0\0\xA73\0\0\xC73\0\0\xEA3\0\0\t4\0\0*4\0\0U4\0\0w4\0\0\x974\0\0\xBE4\0\0\xDF4\0\0\xFA4\0\0!5\0\0F5\0\0W5\0\0s5\0\0\x8A5\0\0\x9F5\0\0\xB35\0\0\xCF5\0\0\xEA5\0\0\x016\0\0\x186\0\x0076\0\0R6\0\0k6\0\0\x8B6\0\0\xA66\0\0\xC66\0\0\xE06\0\0\xFC6\0\0\x177\0\x0027\0\0L7\0\0f7\0\0\x817\0\0\x9B7\0\0\xB87\0\0\xD67\0\0\xF57\0\0\x1D8\0\x0078\0\0J8\0\0e8\0\0~8\0\0\x988\0\0\xAD8\0\0\xC68\0\0\xE58\0\0\xF88\0\0\n9\0\0!9\0\099\0\0S9\0\0l9\0\0\x869\0\0\x9F9\0\0\xB19\0\0\xC89\0\0\xE59\0\0\xFB9\0\0\x15:\0\0/:\0\0U:\0\0s:\0\0\x8A:\0\0\xA3:\0\0\xB4:\0\0\xC3:\0\0\xD2:\0\0\xE7:\0\0\xF5:\0\0\x0B;\0\0\";\0\0?;\0\0d;\0\0|;\0\0\x8B;\0\0\xA3;\0\0\xBE;\0\0\xCF;\0\0\xE8;\0\0\xFD;\0\0\x14<\0\0)<\0\x006<\0\0S<\0\0y<\0\0\x93<\0\0\xA6<\0\0\xC3<\0\0\xEA<\0\0\x06=\0\0<=\0\0w=\0\0\x94=\0\0\xB7=\0\0\xD4=\0\0\xFA=\0\0\x16>\0\x007>\0\0f>\0\0\x7F>\0\0\xA7>\0\0\xBC>\0\0\xD6>\0\0\xF3>\0\0\x10?\0\x001?\0\0M?\0\0i?\0\0\x8A?\0\0\xAA?\0\0\xC9?\0\0\xF0?\0\0\x13@\0\0:@\0\0]@\0\0\x88@\0\0\xAC@\0\0\xC5@\0\0\xDF@\0\0\xFE@\0\0\x18A\0\x003A\0\0SA\0\0uA\0\0\x91A\0\0\xADA\0\0\xD3A\0\0\xFBA\0\0\"B\0\0<B\0\0MB\0\0hB\0\0\xC1B\0\0\xF1B\0\0*C\0\0hC\0\0\x97C\0\0\xF4C\0\0UD\0\0\x88D\0\0\xD4D\0\x000E\0\0eE\0\0\x9AE\0\0\xDEE\0\0\x0EF\0\x005F\0\0jF\0\0\xA5F\0\0\x01G\0\0'G\0\0fG\0\0\x97G\0\0\xC9G\0\0\x15H\0\0=H\0\0\x8CH\0\0\xE9H\0\0\x1DI\0\0aI\0\0\xA3I\0\0\xD6I\0\0\tJ\0\0TJ\0\0}J\0\0\xBFJ\0\0\xFFJ\0\09K\0\0pK\0\0\xA3K\0\0\x03L\0\x003L\0\0aL\0\0\x94L\0\0\xB3L\0\0\xF7L\0\0uM\0\0\xA6M\0\0\xEEM\0\0#N\0\0UN\0\0\x84N\0\0\xBAN\0\0\xE8N\0\0\x1DO\0\0JO\0\0qO\0\0\xAFO\0\0\xFBO\0\0HP\0\0\x8FP\0\0\xFAP\0\x003Q\0\0kQ\0\0\xA4Q\0\0\xCEQ\0\0\x0CR\0\0DR\0\0jR\0\0\x9ER\0\0\xE5R\0\0!S\0\0IS\0\0vS\0\0\x99S\0\0\xC1S\0\0\xFBS\0\x001T\0\0_T\0\0\x80T\0\0\xD8T\0\0\0U\0\0AU\0\0^U\0\0\x92U\0\0\xCAU\0\0\x02V\0\x003V\0\0UV\0\0\x90V\0\0\xC4V\0\0\xDBV\0\0\x0CW\0\0IW\0\0{W\0\0\x9CW\0\0\xAFW\0\0\xC7W\0\0\xDAW\0\0\x07X\0\0#X\0\0nX\0\0\xC6X\0\0\x03Y\0\x003Y\0\0UY\0\0kY\0\0\x85Y\0\0\xB6Y\0\0\xE4Y\0\0\x14Z\0\0SZ\0\0\x9FZ\0\0\xEEZ\0\0?[\0\0\x95[\0\0\xBC[\0\0\xEC[\0\0&\\\0\0|\\\0\0\xB3\\\0\0\x04]\0\0?]\0\0a]\0\0\x96]\0\0\xBD]\0\0\xE8]\0\0\x1A^\0\0?^\0\0\x84^\0\0\xAB^\0\x001_\0\0\x91_\0\0\xD5_\0\x001`\0\0q`\0\0\xAB`\0\0\xE4`\0\0\na\0\0Pa\0\0\x9Da\0\0\xCAa\0\0\xE5a\0\0\x1Cb\0\0\x84b\0\0\xCDb\0\0\x0Ec\0\0?c\0\0hc\0\0\xBCc\0\0\xF7c\0\0.d\0\0dd\0\0\xBEd\0\0\xDCd\0\0\xFCd\0\0Ce\0\0We\0\0\x9Ee\0\0\x04f\0\0\x19f\0\0Sf\0\0\xB1f\0\0\xDCf\0\0\x0Cg\0\0Gg\0\0\xAEg\0\0\xC7g\0\0\rh\0\x002h\0\0Gh\0\0fh\0\0{h\0\0\xB2h\0\0\xD9h\0\0\ri\0\0!i\0\x003i\0\0Mi\0\0`i\0\0\x92i\0\0\xDDi\0\0\xFEi\0\x004j\0\0Zj\0\0nj\0\0\x83j\0\0\x97j\0\0\xDDj\0\0 k\0\0Ek\0\0rk\0\0\x9Ck\0\0\xB9k\0\0\xECk\0\0\x14l\0\0<l\0\0Sl\0\0\x91l\0\0\xD7l\0\0.m\0\0Vm\0\0\x98m\0\0\xD1m\0\0\x03n\0\0\x1Bn\0\x003n\0\0Kn\0\0cn\0\0wn\0\0\x8Cn\0\0\xA0n\0\0\xBAn\0\0\xE4n\0\0\x0Eo\0\09o\0\0\x81o\0\0\xB3o\0\0\xDFo\0\0\x11p\0\0Ep\0\0yp\0\0\x9Ep\0\0\xB3p\0\0\xC7p\0\0\xF7p\0\x002q\0\0mq\0\0\x92q\0\0\xB5q\0\0\xE1q\0\0\x11r\0\x002r\0\0xr\0\0\xAFr\0\0\xD7r\0\0\xFEr\0\0,s\0\0Ls\0\0qs\0\0\x97s\0\0\xC7s\0\0\x02t\0\0<t\0\0Yt\0\0|t\0\0\x97t\0\0\xB4t\0\0\xD4t\0\0\xE5t\0\0#u\0\0=u\0\0Nu\0\0wu\0\0\x95u\0\0\xA6u\0\0\xE6u\0\0\xF7u\0\0\x1Fv\0\x000v\0\0}v\0\0\x9Av\0\0\xCDv\0\0\x04w\0\09w\0\0]w\0\0\x8Dw\0\0\xC7w\0\0\xFAw\0\0-x\0\0zx\0\0\xB0x\0\0\xF3x\0\0Iy\0\0jy\0\0\xC9y\0\0\xF4y\0\0&z\0\0Mz\0\0}z\0\0\xAEz\0\0\xC8z\0\0\xFBz\0\0/{\0\0o{\0\0\xBB{\0\0\xEE{\0\0,|\0\0c|\0\0\x8A|\0\0\xB3|\0\0\xBB|\0\0\xE5|\0\0\x06}\0\0+}\0\0e}\0\0z}\0\0\xA8}\0\0\xD3}\0\0\xF8}\0\0+~\0\x007~\0\0h~\0\0\xA2~\0\0\xCF~\0\0\xFC~\0\0 \x7F\0\0u\x7F\0\0\x86\x7F\0\0\xAE\x7F\0\0\xDA\x7F\0\0\x06\x80\0\x002\x80\0\0^\x80\0\0\x8A\x80\0\0\xB6\x80\0\0\xE2\x80\0\0\x0E\x81\0\0:\x81\0\0f\x81\0\0\x92\x81\0\0\xBE\x81\0\0\xEA\x81\0\0\x16\x82\0\0B\x82\0\0n\x82\0\0\x9A\x82\0\0\xC6\x82\0\0\xF2\x82\0\0\x1E\x83\0\0J\x83\0\0v\x83\0\0\xA2\x83\0\0\xCE\x83\0\0\xFA\x83\0\0&\x84\0\0R\x84\0\0~\x84\0\0\xAA\x84\0\0\xD6\x84\0\0\x02\x85\0\0.\x85\0\0Z\x85\0\0\x86\x85\0\0\xB2\x85\0\0\xDE\x85\0\0\n\x86\0\x006\x86\0\0b\x86\0\0\x8E\x86\0\0\xBA\x86\0\0\xE6\x86\0\0\x12\x87\0\0>\x87\0\0j\x87\0\0\x96\x87\0\0\xC2\x87\0\0\xEE\x87\0\0\x1A\x88\0\0F\x88\0\0r\x88\0\0\x9E\x88\0\0\xCA\x88\0\0\xF6\x88\0\0\"\x89\0\0N\x89\0\0z\x89\0\0\xA6\x89\0\0\xD2\x89\0\0\xFE\x89\0\0*\x8A\0\0V\x8A\0\0\x82\x8A\0\0\xAE\x8A\0\0\xDA\x8A\0\0\x06\x8B\0\x002\x8B\0\0^\x8B\0\0\x8A\x8B\0\0\xB6\x8B\0\0\xE2\x8B\0\0\x0E\x8C\0\0:\x8C\0\0f\x8C\0\0\x92\x8C\0\0\xBE\x8C\0\0\xEA\x8C\0\0\x16\x8D\0\0B\x8D\0\0n\x8D\0\0\x9A\x8D\0\0\xC6\x8D\0\0\xF2\x8D\0\0\x1E\x8E\0\0J\x8E\0\0v\x8E\0\0\xA2\x8E\0\0\xCE\x8E\0\0\xFA\x8E\0\0&\x8F\0\0R\x8F\0\0~\x8F\0\0\xAA\x8F\0\0\xD6\x8F\0\0\x02\x90\0\0.\x90\0\0Z\x90\0\0\x86\x90\0\0\xB2\x90\0\0\xDE\x90\0\0\n\x91\0\x006\x91\0\0b\x91\0\0\x8E\x91\0\0\xBA\x91\0\0\xE6\x91\0\0\x12\x92\0\0>\x92\0\0j\x92\0\0\x96\x92\0\0\xC2\x92\0\0\xEE\x92\0\0\x1A\x93\0\0F\x93\0\0r\x93\0\0\x9E\x93\0\0\xCA\x93\0\0\xF6\x93\0\0\"\x94\0\0N\x94\0\0z\x94\0\0\xA6\x94\0\0\xD2\x94\0\0\xFE\x94\0\0*\x95\0\0V\x95\0\0\x82\x95\0\0\xAE\x95\0\0\xDA\x95\0\0\x06\x96\0\x002\x96\0\0^\x96\0\0\x8A\x96\0\0\xB6\x96\0\0\xE2\x96\0\0\x0E\x97\0\0:\x97\0\0f\x97\0\0\x92\x97\0\0\xBE\x97\0\0\xEA\x97\0\0\x16\x98\0\0B\x98\0\0n\x98\0\0\x9A\x98\0\0\xC6\x98\0\0\xF2\x98\0\0\x1E\x99\0\0J\x99\0\0v\x99\0\0\xA2\x99\0\0\xCE\x99\0\0\xFA\x99\0\0&\x9A\0\0")
        },
        integers: __private::PackedI64s(b"\x11'\0\0\0\0\0\0\x12'\0\0\0\0\0\0\x13'\0\0\0\0\0\0\x14'\0\0\0\0\0\0\x15'\0\0\0\0\0\0\x913\0\0\0\0\0\0\x9E3\0\0\0\0\0\0\x9F3\0\0\0\0\0\0\xA73\0\0\0\0\0\0\xA83\0\0\0\0\0\0\xA93\0\0\0\0\0\0\xAA3\0\0\0\0\0\0\xAB3\0\0\0\0\0\0\xBB3\0\0\0\0\0\0\xBC3\0\0\0\0\0\0\xBD3\0\0\0\0\0\0\xBE3\0\0\0\0\0\0\xBF3\0\0\0\0\0\0\xC03\0\0\0\0\0\0\xC13\0\0\0\0\0\0\xC23\0\0\0\0\0\0\xC33\0\0\0\0\0\0\xC43\0\0\0\0\0\0\xC53\0\0\0\0\0\0\xC63\0\0\0\0\0\0\xC73\0\0\0\0\0\0\xCA3\0\0\0\0\0\0\xE95\0\0\0\0\0\0\xEA5\0\0\0\0\0\0\xED5\0\0\0\0\0\0\xD1R\0\0\0\0\0\0\xD2R\0\0\0\0\0\0\xD3R\0\0\0\0\0\0\xD5R\0\0\0\0\0\0\xD6R\0\0\0\0\0\0\xD7R\0\0\0\0\0\0\xD8R\0\0\0\0\0\0\xD9R\0\0\0\0\0\0\xDAR\0\0\0\0\0\0\xDBR\0\0\0\0\0\0\xDCR\0\0\0\0\0\0\xDDR\0\0\0\0\0\0\xDER\0\0\0\0\0\0\xDFR\0\0\0\0\0\0\xE0R\0\0\0\0\0\0\xE1R\0\0\0\0\0\0\xE2R\0\0\0\0\0\0\xE3R\0\0\0\0\0\0\xE4R\0\0\0\0\0\0\xE5R\0\0\0\0\0\0\xE6R\0\0\0\0\0\0\xE7R\0\0\0\0\0\0\xE8R\0\0\0\0\0\0\xE9R\0\0\0\0\0\0\xEAR\0\0\0\0\0\0\xEBR\0\0\0\0\0\0\xECR\0\0\0\0\0\0\xEDR\0\0\0\0\0\0\xF2R\0\0\0\0\0\0\x0FS\0\0\0\0\0\0\x9AS\0\0\0\0\0\0\x18y\0\0\0\0\0\0\x19y\0\0\0\0\0\0\x1Ay\0\0\0\0\0\0\x1By\0\0\0\0\0\0\x1Dy\0\0\0\0\0\0\x1Ey\0\0\0\0\0\0\x1Fy\0\0\0\0\0\0 y\0\0\0\0\0\0!y\0\0\0\0\0\0|y\0\0\0\0\0\0}y\0\0\0\0\0\0~y\0\0\0\0\0\0\x7Fy\0\0\0\0\0\0\x80y\0\0\0\0\0\0\x81y\0\0\0\0\0\0\x82y\0\0\0\0\0\0\xE1y\0\0\0\0\0\0\xE2y\0\0\0\0\0\0\xE3y\0\0\0\0\0\0\xE4y\0\0\0\0\0\0\xE5y\0\0\0\0\0\0\xE6y\0\0\0\0\0\0\xE7y\0\0\0\0\0\0\xE8y\0\0\0\0\0\0Ez\0\0\0\0\0\0\xA8z\0\0\0\0\0\0\xABz\0\0\0\0\0\0\xACz\0\0\0\0\0\0\xB0z\0\0\0\0\0\0\xB1z\0\0\0\0\0\0\xC2z\0\0\0\0\0\0\xC5z\0\0\0\0\0\0\xF8z\0\0\0\0\0\0\xF9z\0\0\0\0\0\0\xFCz\0\0\0\0\0\0\xFEz\0\0\0\0\0\0\xFFz\0\0\0\0\0\0\x0C{\0\0\0\0\0\0\x0E{\0\0\0\0\0\0\x0F{\0\0\0\0\0\0\x10{\0\0\0\0\0\0*{\0\0\0\0\0\0p{\0\0\0\0\0\0s{\0\0\0\0\0\0t{\0\0\0\0\0\0\x01}\0\0\0\0\0\0\x02}\0\0\0\0\0\0\x06}\0\0\0\0\0\0\t}\0\0\0\0\0\0\n}\0\0\0\0\0\0\x0B}\0\0\0\0\0\0\x0C}\0\0\0\0\0\0\r}\0\0\0\0\0\0\x0E}\0\0\0\0\0\0\x0F}\0\0\0\0\0\0\x10}\0\0\0\0\0\0\x11}\0\0\0\0\0\0\x12}\0\0\0\0\0\0\x16}\0\0\0\0\0\0d}\0\0\0\0\0\0e}\0\0\0\0\0\0f}\0\0\0\0\0\0g}\0\0\0\0\0\0i}\0\0\0\0\0\0j}\0\0\0\0\0\0\xC8}\0\0\0\0\0\0\xC9}\0\0\0\0\0\0\xCA}\0\0\0\0\0\0\xCB}\0\0\0\0\0\0\xCC}\0\0\0\0\0\0\xCD}\0\0\0\0\0\0\xCE}\0\0\0\0\0\0\xCF}\0\0\0\0\0\0\xD0}\0\0\0\0\0\0\xD1}\0\0\0\0\0\0\xD2}\0\0\0\0\0\0\xD4}\0\0\0\0\0\0\xD6}\0\0\0\0\0\0\xD7}\0\0\0\0\0\0\xD8}\0\0\0\0\0\0\xDA}\0\0\0\0\0\0\xDB}\0\0\0\0\0\0\xDC}\0\0\0\0\0\0\xDD}\0\0\0\0\0\0\xDE}\0\0\0\0\0\0\xDF}\0\0\0\0\0\0\xE0}\0\0\0\0\0\0-~\0\0\0\0\0\0.~\0\0\0\0\0\x000~\0\0\0\0\0\0\x90~\0\0\0\0\0\0\xD2\x84\0\0\0\0\0\0\xD3\x84\0\0\0\0\0\0"),
        by_id: __private::PackedU32s(b"\0\0\0\0\x01\0\0\0\x02\0\0\0\x03\0\0\0\x04\0\0\0\x05\0\0\0\x06\0\0\0\x07\0\0\0\x08\0\0\0\t\0\0\0\n\0\0\0\x0B\0\0\0\x0C\0\0\0\r\0\0\0\x0E\0\0\0\x0F\0\0\0\x10\0\0\0\x11\0\0\0\x12\0\0\0\x13\0\0\0\x14\0\0\0\x15\0\0\0\x16\0\0\0\x17\0\0\0\x18\0\0\0\x19\0\0\0\x1A\0\0\0\x1B\0\0\0\x1C\0\0\0\x1D\0\0\0\x1E\0\0\0\x1F\0\0\0 \0\0\0!\0\0\0\"\0\0\0#\0\0\0$\0\0\0%\0\0\0&\0\0\0'\0\0\0(\0\0\0)\0\0\0*\0\0\0+\0\0\0,\0\0\0-\0\0\0.\0\0\0/\0\0\x000\0\0\x001\0\0\x002\0\0\x003\0\0\x004\0\0\x005\0\0\x006\0\0\x007\0\0\08\0\0\09\0\0\0:\0\0\0;\0\0\0<\0\0\0=\0\0\0>\0\0\0?\0\0\0@\0\0\0A\0\0\0B\0\0\0C\0\0\0D\0\0\0E\0\0\0F\0\0\0G\0\0\0H\0\0\0I\0\0\0J\0\0\0K\0\0\0L\0\0\0M\0\0\0N\0\0\0O\0\0\0P\0\0\0Q\0\0\0R\0\0\0S\0\0\0T\0\0\0U\0\0\0V\0\0\0W\0\0\0X\0\0\0Y\0\0\0Z\0\0\0[\0\0\0\\\0\0\0]\0\0\0^\0\0\0_\0\0\0`\0\0\0a\0\0\0b\0\0\0c\0\0\0d\0\0\0e\0\0\0f\0\0\0g\0\0\0h\0\0\0i\0\0\0j\0\0\0k\0\0\0l\0\0\0m\0\0\0n\0\0\0o\0\0\0p\0\0\0q\0\0\0r\0\0\0s\0\0\0t\0\0\0u\0\0\0v\0\0\0w\0\0\0x\0\0\0y\0\0\0z\0\0\0{\0\0\0|\0\0\0}\0\0\0~\0\0\0\x7F\0\0\0\x80\0\0\0\x81\0\0\0\x82\0\0\0\x83\0\0\0\x84\0\0\0\x85\0\0\0\x86\0\0\0\x87\0\0\0\x88\0\0\0\x89\0\0\0\x8A\0\0\0\x8B\0\0\0\x8C\0\0\0\x8D\0\0\0\x8E\0\0\0\x8F\0\0\0\x90\0\0\0\x91\0\0\0\x92\0\0\0\x93\0\0\0\x94\0\0\0\x95\0\0\0\x96\0\0\0\x97\0\0\0\x98\0\0\0\x99\0\0\0"),
        by_code: TwilioError::ALL,
        codes: __private::PackedU32s(b"\0\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0\x02\0\0\0\x03\0\0\0\x02\0\0\0\x03\0\0\0\x04\0\0\0\x03\0\0\0\x04\0\0\0\x05\0\0\0\x04\0\0\0\x05\0\0\0\x06\0\0\0\x05\0\0\0\x06\0\0\0\x07\0\0\0\x06\0\0\0\x07\0\0\0\x08\0\0\0\x07\0\0\0\x08\0\0\0\t\0\0\0\x08\0\0\0\t\0\0\0\n\0\0\0\t\0\0\0\n\0\0\0\x0B\0\0\0\n\0\0\0\x0B\0\0\0\x0C\0\0\0\x0B\0\0\0\x0C\0\0\0\r\0\0\0\x0C\0\0\0\r\0\0\0\x0E\0\0\0\r\0\0\0\x0E\0\0\0\x0F\0\0\0\x0E\0\0\0\x0F\0\0\0\x10\0\0\0\x0F\0\0\0\x10\0\0\0\x11\0\0\0\x10\0\0\0\x11\0\0\0\x12\0\0\0\x11\0\0\0\x12\0\0\0\x13\0\0\0\x12\0\0\0\x13\0\0\0\x14\0\0\0\x13\0\0\0\x14\0\0\0\x15\0\0\0\x14\0\0\0\x15\0\0\0\x16\0\0\0\x15\0\0\0\x16\0\0\0\x17\0\0\0\x16\0\0\0\x17\0\0\0\x18\0\0\0\x17\0\0\0\x18\0\0\0\x19\0\0\0\x18\0\0\0\x19\0\0\0\x1A\0\0\0\x19\0\0\0\x1A\0\0\0\x1B\0\0\0\x1A\0\0\0\x1B\0\0\0\x1C\0\0\0\x1B\0\0\0\x1C\0\0\0\x1D\0\0\0\x1C\0\0\0\x1D\0\0\0\x1E\0\0\0\x1D\0\0\0\x1E\0\0\0\x1F\0\0\0\x1E\0\0\0\x1F\0\0\0 \0\0\0\x1F\0\0\0 \0\0\0!\0\0\0 \0\0\0!\0\0\0\"\0\0\0!\0\0\0\"\0\0\0#\0\0\0\"\0\0\0#\0\0\0$\0\0\0#\0\0\0$\0\0\0%\0\0\0$\0\0\0%\0\0\0&\0\0\0%\0\0\0&\0\0\0'\0\0\0&\0\0\0'\0\0\0(\0\0\0'\0\0\0(\0\0\0)\0\0\0(\0\0\0)\0\0\0*\0\0\0)\0\0\0*\0\0\0+\0\0\0*\0\0\0+\0\0\0,\0\0\0+\0\0\0,\0\0\0-\0\0\0,\0\0\0-\0\0\0.\0\0\0-\0\0\0.\0\0\0/\0\0\0.\0\0\0/\0\0\x000\0\0\0/\0\0\x000\0\0\x001\0\0\x000\0\0\x001\0\0\x002\0\0\x001\0\0\x002\0\0\x003\0\0\x002\0\0\x003\0\0\x004\0\0\x003\0\0\x004\0\0\x005\0\0\x004\0\0\x005\0\0\x006\0\0\x005\0\0\x006\0\0\x007\0\0\x006\0\0\x007\0\0\08\0\0\x007\0\0\08\0\0\09\0\0\08\0\0\09\0\0\0:\0\0\09\0\0\0:\0\0\0;\0\0\0:\0\0\0;\0\0\0<\0\0\0;\0\0\0<\0\0\0=\0\0\0<\0\0\0=\0\0\0>\0\0\0=\0\0\0>\0\0\0?\0\0\0>\0\0\0?\0\0\0@\0\0\0?\0\0\0@\0\0\0A\0\0\0@\0\0\0A\0\0\0B\0\0\0A\0\0\0B\0\0\0C\0\0\0B\0\0\0C\0\0\0D\0\0\0C\0\0\0D\0\0\0E\0\0\0D\0\0\0E\0\0\0F\0\0\0E\0\0\0F\0\0\0G\0\0\0F\0\0\0G\0\0\0H\0\0\0G\0\0\0H\0\0\0I\0\0\0H\0\0\0I\0\0\0J\0\0\0I\0\0\0J\0\0\0K\0\0\0J\0\0\0K\0\0\0L\0\0\0K\0\0\0L\0\0\0M\0\0\0L\0\0\0M\0\0\0N\0\0\0M\0\0\0N\0\0\0O\0\0\0N\0\0\0O\0\0\0P\0\0\0O\0\0\0P\0\0\0Q\0\0\0P\0\0\0Q\0\0\0R\0\0\0Q\0\0\0R\0\0\0S\0\0\0R\0\0\0S\0\0\0T\0\0\0S\0\0\0T\0\0\0U\0\0\0T\0\0\0U\0\0\0V\0\0\0U\0\0\0V\0\0\0W\0\0\0V\0\0\0W\0\0\0X\0\0\0W\0\0\0X\0\0\0Y\0\0\0X\0\0\0Y\0\0\0Z\0\0\0Y\0\0\0Z\0\0\0[\0\0\0Z\0\0\0[\0\0\0\\\0\0\0[\0\0\0\\\0\0\0]\0\0\0\\\0\0\0]\0\0\0^\0\0\0]\0\0\0^\0\0\0_\0\0\0^\0\0\0_\0\0\0`\0\0\0_\0\0\0`\0\0\0a\0\0\0`\0\0\0a\0\0\0b\0\0\0a\0\0\0b\0\0\0c\0\0\0b\0\0\0c\0\0\0d\0\0\0c\0\0\0d\0\0\0e\0\0\0d\0\0\0e\0\0\0f\0\0\0e\0\0\0f\0\0\0g\0\0\0f\0\0\0g\0\0\0h\0\0\0g\0\0\0h\0\0\0i\0\0\0h\0\0\0i\0\0\0j\0\0\0i\0\0\0j\0\0\0k\0\0\0j\0\0\0k\0\0\0l\0\0\0k\0\0\0l\0\0\0m\0\0\0l\0\0\0m\0\0\0n\0\0\0m\0\0\0n\0\0\0o\0\0\0n\0\0\0o\0\0\0p\0\0\0o\0\0\0p\0\0\0q\0\0\0p\0\0\0q\0\0\0r\0\0\0q\0\0\0r\0\0\0s\0\0\0r\0\0\0s\0\0\0t\0\0\0s\0\0\0t\0\0\0u\0\0\0t\0\0\0u\0\0\0v\0\0\0u\0\0\0v\0\0\0w\0\0\0v\0\0\0w\0\0\0x\0\0\0w\0\0\0x\0\0\0y\0\0\0x\0\0\0y\0\0\0z\0\0\0y\0\0\0z\0\0\0{\0\0\0z\0\0\0{\0\0\0|\0\0\0{\0\0\0|\0\0\0}\0\0\0|\0\0\0}\0\0\0~\0\0\0}\0\0\0~\0\0\0\x7F\0\0\0~\0\0\0\x7F\0\0\0\x80\0\0\0\x7F\0\0\0\x80\0\0\0\x81\0\0\0\x80\0\0\0\x81\0\0\0\x82\0\0\0\x81\0\0\0\x82\0\0\0\x83\0\0\0\x82\0\0\0\x83\0\0\0\x84\0\0\0\x83\0\0\0\x84\0\0\0\x85\0\0\0\x84\0\0\0\x85\0\0\0\x86\0\0\0\x85\0\0\0\x86\0\0\0\x87\0\0\0\x86\0\0\0\x87\0\0\0\x88\0\0\0\x87\0\0\0\x88\0\0\0\x89\0\0\0\x88\0\0\0\x89\0\0\0\x8A\0\0\0\x89\0\0\0\x8A\0\0\0\x8B\0\0\0\x8A\0\0\0\x8B\0\0\0\x8C\0\0\0\x8B\0\0\0\x8C\0\0\0\x8D\0\0\0\x8C\0\0\0\x8D\0\0\0\x8E\0\0\0\x8D\0\0\0\x8E\0\0\0\x8F\0\0\0\x8E\0\0\0\x8F\0\0\0\x90\0\0\0\x8F\0\0\0\x90\0\0\0\x91\0\0\0\x90\0\0\0\x91\0\0\0\x92\0\0\0\x91\0\0\0\x92\0\0\0\x93\0\0\0\x92\0\0\0\x93\0\0\0\x94\0\0\0\x93\0\0\0\x94\0\0\0\x95\0\0\0\x94\0\0\0\x95\0\0\0\x96\0\0\0\x95\0\0\0\x96\0\0\0\x97\0\0\0\x96\0\0\0\x97\0\0\0\x98\0\0\0\x97\0\0\0\x98\0\0\0\x99\0\0\0\x98\0\0\0\x99\0\0\0\x9A\0\0\0\x99\0\0\0"),
        code_slots: __private::Buckets(b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFv\xE3\x8A\xED\x03\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFpQ\xB7\xAAs\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF<\xEE\xF4\x95\x01\0\0\0\x83;\xAD\xD6!\0\0\0\xD5\xB4\x96#\x8E\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xCD?\xBC\xA7l\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x0E\xCA\xEC\xE7&\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF8.\xD5\xE5\t\0\0\0h\xFB\xDB\xEA\x92\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE88\x99vN\0\0\0\xACu\x94\x1C\x87\0\0\0\xC4^\x806e\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\\<\x1E?\x12\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x82'\xC9\xE72\0\0\0\x80\xFE\x99\xD7\x88\0\0\0{\xF8\x1E\xDA7\0\0\0|t\xE3\x15V\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x12!\x90\xFA\x1E\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x18\x852\xF3o\0\0\0&\x8A\xE5\xCAJ\0\0\0\xB5/\xB2\\:\0\0\0S\xC5\x19(j\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x18\xE0\x06\x99\"\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xEF\xD7\xE0\xC9\x84\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF<\xB1\x8B\x920\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFs\x9B\xA8\x0FQ\0\0\0\rh\x0CZ~\0\0\0\xF4 \xBA&\x94\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC0\xDCo\x03H\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF,\xA2\xAD9O\0\0\0\xD3>o\xCCS\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA72\xAB\x85c\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB8\xF7\x14qy\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x1A\x9A\xAF\xB2\x18\0\0\0\xDD\xA01\xF9p\0\0\0\xE1\r\xB5\xAF\x97\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC4\xD0n~\x0F\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\r\xB8\x95\xDC'\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF&h\x0B\xBF=\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD2\x84(\xB5m\0\0\0a{\x80)(\0\0\0\xAE\x92\x80jA\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF $6\r\n\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF9\xC2\xE3\x90\\\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xEC2\xF2\xB8\x13\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF{^\x98\xBD$\0\0\0r \xA6XM\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF4\xB6'81\0\0\0\x87\xB4\xCF\xCF?\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC8h0a5\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA4\xE5h\x0Fq\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x9C34gf\0\0\0\xF0\xD9\xE5xB\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFu\xC0\xE1\xA5\x89\0\0\0{?q\xDC\x10\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x06Q\x9F\x81w\0\0\0\x9A\xE5\xBF\xD2_\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF3c1`\x15\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xCD%\xDA\xC6\x02\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF \xA9\xECn\x86\0\0\0=\xC2;,T\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB0\xBC\xED\x02*\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD3\xBDq?a\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x9E\xAC\xFFX\x90\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xCF\xFC\x03\xDD`\0\0\0d\x93\xEB\xAA\x1A\0\0\0\xFA!\t\x8At\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x04\x95\xDDcD\0\0\0\xBA\xE4\xC6\x9DZ\0\0\0\x04\xB5\xC3\xF9F\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\r\xF9l\xB7\x99\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xBE\x9A\r\x90R\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFu\xEE=\xA4|\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFe\x8D4V\x1F\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFH[\xED\xB3#\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x1B3\x10\x15\x95\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF&7\x0E#\x06\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFZ2\xCA\x1C\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE1{\xAEH[\0\0\0\x8E\x18\xD2}\0\0\0\0\xE3\x98\xAC\xD16\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x97$\x9B$.\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF#\x19?a8\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x8E\xA0\x84\xC4-\0\0\0^\xD6\tn\x85\0\0\0\xAC\xBC\x01SW\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xCE\xEF&=\x0E\0\0\0rzE\x81/\0\0\0\xAA_8$Y\0\0\0K\xB3Ip\x80\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD2\xF4u\x0Fv\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFA\x9A\xF2Kg\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD2K'\xB1\x16\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF0\xB8\xDEo\x11\0\0\0\xB5\x17\xF4\x81 \0\0\0\x08\x89\x80\x1A\x8D\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFC\xC4\xA6D\x17\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x07t\xE4\xF3x\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC4\x0E\xE8\xEFP\0\0\0\x80[\x0F\x1D%\0\0\0\xE5\xF0\x85d>\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x06\n\xC0~I\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFgd\xC4]\x93\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF+J\xC1\xD0\x1B\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF[\x9F\xAD4U\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFU\xFE\x07\x9Ez\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF%\xDEva\x07\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF0\x03\xA6c}\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA5\x81\x92w\x81\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF[\x8CN\xDA\x1D\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF6R\xD2$d\0\0\0'\xF4O\"\x8A\0\0\0\xCF\xB8\xD0\xBC\x8B\0\0\0\xC7\xD3#\xA9\x98\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB1\x1D\x99\x1E{\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFex\xCAn9\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF|\x99\xDA\x144\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA8\xEB\xC0&\x0C\0\0\0v\xC9$\xD5\x0B\0\0\0\x17Uu\x0E@\0\0\0\xFE\xDB\xD7\x18K\0\0\0\x01U\x89\x0Ch\0\0\0\x06\x88V\xE4\x7F\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFg\x839\xF1n\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF0\xC5\x9D\xC4<\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xAD\xA1\xAE\xC2L\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFy#\xAF{G\0\0\0u\xEA5\x9F\x83\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFp\x15\xBF!k\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC9\xCB\xCBuC\0\0\0\x05(\xDE\xA7b\0\0\0\x8D\x1C\x185E\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF=g\xE6)\x04\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFE+\xB3\xAD\r\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF:si\xC5r\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x83B\x85\x02)\0\0\0[\x8C\x15~\x82\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF*\xE79\x80+\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFC\x15\xC13]\0\0\0et<\xE2\x08\0\0\x007\x01\xEF\xC7\x8F\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE8n\r\xDE\x19\0\0\0\x91\xDF9#3\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x1C\xE5\xEC\xFE\x91\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x1F[\xCD\x85\x05\0\0\0\xAB{\x84\x14\x96\0\0\0\xB0G@\xB7X\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x1A\x08\xCB\x04;\0\0\0VM\x8B?\x14\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFaFz\xF8i\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x13\xC4\\\xAD\x8C\0\0\0\xB4\xD8\x08\x84u\0\0\0m\xAF)\x04^\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x1Dn\x9A#,\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"),
        dense_codes: __private::DenseCodes {
            least: 10001i64,
            cells: __private::PackedU32s(b"")
        },
        parameters: &[],
        retired: __private::PackedU32s(b""),
        facts: __private::FactTable {
            declared: &[],
            values: b""
        },
        addresses: __private::Addresses {
            base: "docs/twilio-errors/",
            end: ".md",
            reserved_end: ".md",
            reserved: __private::PackedU32s(b""),
            is_on_site: false,
        },
        matcher: __private::Matcher {
            messages: __private::Messages {
                text: TEXT,
                windows: __private::SampledWindows {
                    offsets: &[65535u16, 4u16],
                    seed: 11400714819323198485u64
                },
                displacements: b"\0\0\0\0\x01\x01\0\x03\0\0\x01\x02\0\0\0\x05\0\0\x05\0\x02\0\x01\x0C\0\0\0\x06\r\x02\0\x01\0\0\x01\0\x03\0\0\0\0\0\0\0\0\0\x04\0\0\0\x02\0\0\x03\x04\x01\0\0\0\0\x01\n\x0B\x01\0\0\x02\0\0\x03\0\0\x02\0\0\0\r\0\0\0\0\0\0\0\0\x01\n\0\x02\0\0\0\x05\0\0\x06\0\x01\0\x05\x07\x06\0\x01\0\x18\0\x07\0\0\x01\0\x08\x0C\x01\x01\0\0\0\0\0\x01\x01\0\0\0\x03\x01",
                slots: b"uA\0\0\x1C\0\0\0$\x01\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFMB\0\0\x1B\0\0\x002\x01\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xBC>\0\0\x1A\0\0\0\xF8\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD2:\0\0\x15\0\0\0\xB2\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB87\0\0\x1E\0\0\0r\0\0\0\x988\0\0\x15\0\0\0\x82\0\0\0\xFA4\0\0'\0\0\0>\0\0\0\xC3<\0\0'\0\0\0\xDC\0\0\0d2\0\0 \0\0\0\x16\0\0\0E2\0\0\x1F\0\0\0\x14\0\0\0\xC89\0\0\x1D\0\0\0\x9C\0\0\0\n9\0\0\x17\0\0\0\x8C\0\0\0\xCF;\0\0\x19\0\0\0\xC8\0\0\0:@\0\0#\0\0\0\x10\x01\0\0L7\0\0\x1A\0\0\0j\0\0\0\xC3:\0\0\x0F\0\0\0\xB0\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xAD8\0\0\x19\0\0\0\x84\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF`1\0\0\x1C\0\0\0\x06\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC5@\0\0\x1A\0\0\0\x18\x01\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB7=\0\0\x1D\0\0\0\xE8\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC66\0\0\x1A\0\0\0`\0\0\0\x8B;\0\0\x18\0\0\0\xC2\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFS<\0\0&\0\0\0\xD4\0\0\099\0\0\x1A\0\0\0\x90\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x14<\0\0\x15\0\0\0\xCE\0\0\0s:\0\0\x17\0\0\0\xA8\0\0\0\xE8;\0\0\x15\0\0\0\xCA\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x1D8\0\0\x1A\0\0\0x\0\0\0\x8A?\0\0 \0\0\0\x06\x01\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC9?\0\0'\0\0\0\n\x01\0\0R6\0\0\x19\0\0\0X\0\0\0l9\0\0\x1A\0\0\0\x94\0\0\0|;\0\0\x0F\0\0\0\xC0\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x016\0\0\x17\0\0\0R\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFB3\0\0\x1E\0\0\0$\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFD1\0\0\x1F\0\0\0\x10\0\0\0\x9F9\0\0\x12\0\0\0\x98\0\0\0!5\0\0%\0\0\0@\0\0\0\x1C2\0\0)\0\0\0\x12\0\0\0\"3\0\0 \0\0\0\"\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\"B\0\0\x1A\0\0\0.\x01\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFf>\0\0\x19\0\0\0\xF2\0\0\0\xF5:\0\0\x16\0\0\0\xB6\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA73\0\0 \0\0\0*\0\0\0\xA52\0\0!\0\0\0\x1A\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x16>\0\0!\0\0\0\xEE\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF~8\0\0\x1A\0\0\0\x80\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xBE1\0\0\x1D\0\0\0\x0C\0\0\0/:\0\0&\0\0\0\xA4\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x0B;\0\0\x17\0\0\0\xB8\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFF5\0\0\x11\0\0\0B\0\0\0\xEA5\0\0\x17\0\0\0P\0\0\0\x15:\0\0\x1A\0\0\0\xA2\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\";\0\0\x1D\0\0\0\xBA\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA01\0\0\x1E\0\0\0\n\0\0\0\xFA=\0\0\x1C\0\0\0\xEC\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF)<\0\0\r\0\0\0\xD0\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFD;\0\0\x17\0\0\0\xCC\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF6<\0\0\x1D\0\0\0\xD2\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x073\0\0\x1B\0\0\0 \0\0\0\xB4:\0\0\x0F\0\0\0\xAE\0\0\0\xD67\0\0\x1F\0\0\0t\0\0\0\x8B6\0\0\x1B\0\0\0\\\0\0\0\xEA3\0\0\x1F\0\0\0.\0\0\0?;\0\0%\0\0\0\xBC\0\0\0k6\0\0 \0\0\0Z\0\0\0\x93<\0\0\x13\0\0\0\xD8\0\0\x0061\0\0*\0\0\0\x04\0\0\0\xAC@\0\0\x19\0\0\0\x16\x01\0\0\xBE;\0\0\x11\0\0\0\xC6\0\0\0i?\0\0!\0\0\0\x04\x01\0\0\xB19\0\0\x17\0\0\0\x9A\0\0\0\x9F5\0\0\x14\0\0\0J\0\0\0\x869\0\0\x19\0\0\0\x96\0\0\0\x06=\0\x006\0\0\0\xE0\0\0\0\xFE@\0\0\x1A\0\0\0\x1C\x01\0\0\x10?\0\0!\0\0\0\xFE\0\0\0W5\0\0\x1C\0\0\0D\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF3A\0\0 \0\0\0 \x01\0\0\x9B7\0\0\x1D\0\0\0p\0\0\0\xF88\0\0\x12\0\0\0\x8A\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA6<\0\0\x1D\0\0\0\xDA\0\0\0\xF57\0\0(\0\0\0v\0\0\0w4\0\0 \0\0\x006\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA3:\0\0\x11\0\0\0\xAC\0\0\0\t4\0\0!\0\0\x000\0\0\0\xFBA\0\0'\0\0\0,\x01\0\0\xD3A\0\0(\0\0\0*\x01\0\0f7\0\0\x1B\0\0\0l\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xCF5\0\0\x1B\0\0\0N\0\0\x001?\0\0\x1C\0\0\0\0\x01\0\0\xBE4\0\0!\0\0\0:\0\0\0\xAA?\0\0\x1F\0\0\0\x08\x01\0\0\xE7:\0\0\x0E\0\0\0\xB4\0\0\0\x7F>\0\0(\0\0\0\xF4\0\0\0s5\0\0\x17\0\0\0F\0\0\0\x94=\0\0#\0\0\0\xE6\0\0\0\xE59\0\0\x16\0\0\0\x9E\0\0\0\x91A\0\0\x1C\0\0\0&\x01\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF27\0\0\x1A\0\0\0h\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE58\0\0\x13\0\0\0\x88\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF|1\0\0$\0\0\0\x08\0\0\0\xF0?\0\0#\0\0\0\x0C\x01\0\0\xA66\0\0 \0\0\0^\0\0\0!9\0\0\x18\0\0\0\x8E\0\0\0\xF3>\0\0\x1D\0\0\0\xFC\0\0\0\xEA<\0\0\x1C\0\0\0\xDE\0\0\0\xDF4\0\0\x1B\0\0\0<\0\0\0e8\0\0\x19\0\0\0~\0\0\0*4\0\0+\0\0\x002\0\0\0`3\0\0%\0\0\0&\0\0\0SA\0\0\"\0\0\0\"\x01\0\0\xD4=\0\0&\0\0\0\xEA\0\0\0\xC73\0\0#\0\0\0,\0\0\0\xC62\0\0\x1E\0\0\0\x1C\0\0\0\x817\0\0\x1A\0\0\0n\0\0\0\xD6>\0\0\x1D\0\0\0\xFA\0\0\0d;\0\0\x18\0\0\0\xBE\0\0\0\xDB1\0\0\"\0\0\0\x0E\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE42\0\0#\0\0\0\x1E\0\0\0\x88@\0\0$\0\0\0\x14\x01\0\x0078\0\0\x13\0\0\0z\0\0\0y<\0\0\x1A\0\0\0\xD6\0\0\0\xFD0\0\0\x16\0\0\0\0\0\0\0\xFB9\0\0\x1A\0\0\0\xA0\0\0\0<=\0\0;\0\0\0\xE2\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA3;\0\0\x1B\0\0\0\xC4\0\0\0\x131\0\0#\0\0\0\x02\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xDF@\0\0\x1F\0\0\0\x1A\x01\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFJ8\0\0\x1B\0\0\0|\0\0\0\xA7>\0\0\x15\0\0\0\xF6\0\0\0\x13@\0\0'\0\0\0\x0E\x01\0\0<B\0\0\x11\0\0\x000\x01\0\0\xB35\0\0\x1C\0\0\0L\0\0\x0076\0\0\x1B\0\0\0V\0\0\0\x8A:\0\0\x19\0\0\0\xAA\0\0\0\x186\0\0\x1F\0\0\0T\0\0\0\xE06\0\0\x1C\0\0\0b\0\0\0S9\0\0\x19\0\0\0\x92\0\0\0]@\0\0+\0\0\0\x12\x01\0\0U4\0\0\"\0\0\x004\0\0\0\xADA\0\0&\0\0\0(\x01\0\0\x842\0\0!\0\0\0\x18\0\0\0w=\0\0\x1D\0\0\0\xE4\0\0\x007>\0\0/\0\0\0\xF0\0\0\0U:\0\0\x1E\0\0\0\xA6\0\0\0\x8A5\0\0\x15\0\0\0H\0\0\0\x177\0\0\x1B\0\0\0f\0\0\0M?\0\0\x1C\0\0\0\x02\x01\0\0\x853\0\0\"\0\0\0(\0\0\0\x974\0\0'\0\0\08\0\0\0\xC68\0\0\x1F\0\0\0\x86\0\0\0\xFC6\0\0\x1B\0\0\0d\0\0\0\x18A\0\0\x1B\0\0\0\x1E\x01\0\0",
            },
            normalized: __private::Buckets(b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFV\x9F\xA5\xF4\xF2\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFmm\xD8\\\xD4\0\0\0-Z\x1Dun\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF.\x01\xC3\xB1\xC9\0\0\0z\xA0,\xB5\x86\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC6\xA7\xEA\xB7~\0\0\0go\xA9M4\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFn\x03\xAB\xB4E\0\0\0x\xD0+\x105\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFo2\x15\x01\xFC\0\0\0\xB6h\xC8B\xAA\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\t\x83\xA4\x0B\xAB\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFU4\x81\xBEe\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFL\xFD\x87\xDC=\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB2Par\x13\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xAFr\xBCKv\0\0\0\xAC\xDBD\x04\xAC\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xDE[\xFEK\x8A\0\0\0>\xFF\x7F\xF2\xF5\0\0\0\xC4M\xA8\xD8\xB5\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD3pR\x8B\xD7\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF0\xEF\xA8l\xC3\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x88\x179\tB\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x9A\xFD\r\x1Ei\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC3\x84\xF7\x02\x89\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF8\x81\tB\x85\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF)\xCA\xDC\0\xA3\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB6\xA1\xC0<\xA8\0\0\0\xC2\x11\x85\xCF\xFF\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFF\x80\xE5\x11\xE9\0\0\0\xA4\x07\x0E\xD0\r\0\0\0\xDD\xD6\x83\x04\x07\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF9\xB4G\x9A\xA2\0\0\0\x9FV\xA9\xD1l\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF.\x0F\x9A\xFE\xEE\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x0F\xFA\xA7{\xA9\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x1Fb\x88\xBF\x16\0\0\0\x9F\x17^\xC4C\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFI?%Z\x8B\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC1$%\xD1c\0\0\0\x15\xD4#\xD1\x0C\0\0\0\xB8w\xA8x\x99\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA4K_q\xA1\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFW\xF9r:\xE4\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x99\xB6@\r)\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x1A;8(\x88\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x0B\xC6+\xAA\xD9\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFtpgBd\0\0\0$j\xA4\xEE\x1D\0\0\x002\xA9\xC6\xCF\xC8\0\0\0\xF1?\r]\xC1\0\0\0fw\xB9=\xB3\0\0\0y\x9C\xBC\xCB\xC2\0\0\0\x16\xC8D\xF6\xC5\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE4\x07a\xFD\xAE\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xDA\xA2\xDA'\xCF\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFy|\xD2\x9E\x1B\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFO\x1D\x19}\x87\0\0\0*\xB9\xB2\x08\xED\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x1E\x9E\xFE\xCC\x12\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xCAG\xEB\xE1\xD8\0\0\x002\x87G#\xC4\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFV-V\x97\x10\0\0\0\xB2d3\x90\x84\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB2?\x85\xB8\xE7\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xDB L\xB4X\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFRX\x7F\xC0\x8C\0\0\0\xDC\xD7\x1B\x1D\xA5\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA9-Y\xE2\t\0\0\0\0\xCBB\xF1\xF1\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC0\x9B\xA51L\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFD2$\x8DM\0\0\0\xE0\xDD\x19\x9F\x1F\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFtW\x15\x8D\x98\0\0\0QN\x85\x8EA\0\0\0\xAD\x8C\xC9\x08\x7F\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD9w)\xC4\x02\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFy\xD0\x1F0\xF8\0\0\0\xA5\xC3?\x95\xF0\0\0\x0057\xFDk\xCA\0\0\0D\xF8\xAC\xB2T\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x11w4\x8D\xE0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x02\xB2\xB3\x89\xEF\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF>\xE4\xF1g\x14\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x97\x82&\r0\0\0\0\xD9\x987\xFD\xDA\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x8E%\xF53\xEA\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xDCd\xF6\xC7Z\0\0\0\xEEJp\xB71\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xAF\x07,&^\0\0\0\xFF\xF4FZ\xEB\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF5\xF0\xDFL\xF4\0\0\0\r\x055>|\0\0\0\xA3\r\x8EL\xF7\0\0\0le\t\xB7>\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA5:C\xC3\xBF\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB3?\xBEy\x0B\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x88\xF5\x9E\xC2\xC7\0\0\x007e\xE1\xA5\x11\0\0\0\xF3\x01\xD4g\xF3\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\n\rM\x1C\xAD\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF5\xCB@\x8D\x15\0\0\0i\x05\xC6\r\x92\0\0\0\xD2e\xE6-\xB0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFY/\x9C\x8B\xFE\0\0\0\x8A\xAA\x98\xA3\xF6\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x1CAF9\xEC\0\0\0\x0E\xCD%\x03\xCD\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x9E\x99\x05\x10\xE8\0\0\0H\xEB\xF9\x0E\xC6\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF5 \xE8`\xCC\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFk\xBAT\xAF\xF9\0\0\0p\xC5\x14\xD3\x80\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x87\"\x08\x0F\xA7\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x13\xDB\x9F\x08K\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\n=\x1B\xF5Q\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF@\xA9\x93r\xCE\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFd\xB1\xC0@\xD6\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD9\xB2\xE24\xC0\0\0\0\x1E\x08\xA6/\xA4\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x84\"S]@\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x8F\x11^9\xD0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x18\x07\xB2V\xAF\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD4x\x8C\xB5*\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x92\xDC\x1C\x98\xCB\0\0\0\x83\t\x15\x1DO\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA9\x17\x03\x07\x83\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF0\xE9W\xB9\x93\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFm9*\x92_\0\0\0_Jc:\x94\0\0\0f.\xC0g}\0\0\0\x06\xAFO\x1C\xFA\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB8}\x13\x07\xFD\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xED\x1F\x91HN\0\0\0\xB7\x93\xA9\xFE\xD5\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFiZ\xDB\x88\x81\0\0\0\xBA,\x91\x94\x0E\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF9\xC9M|k\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF'\xFA=\x1AU\0\0\0\x87\tc\xA7a\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xAD\x07\xDCl\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x83\x8F\xF6\xEC$\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF:\xEBZ\x80\x0F\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD7hK\xF0\xFB\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD6.\xC6\xE2\x82\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE1jm\xD9\x9A\0\0\0,\xFE|iz\0\0\0\x8E\x9D)>q\0\0\0X]j\xF1\\\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF4U\xFAY{\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFi\xA9X|\xDF\0\0\0\x0EgR\xB73\0\0\0\xCB\xFFy\xEFH\0\0\0*\xBCC\x80W\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"),
            prefix_filter: __private::PrefixFilter(b"\x03\x10\0\0\x02\0\0@\x08\0\x04\x04\0\0\xC4\0\0\0\0\x10\0\0 \0\0\0\0\0\0\x08\0\0\0\0\x0C\x10 \0\0\x10\0\x08\0\0\0 \0\x10\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x80\0\0\0\n\x08\0\0\0\0\0\0\x01\0\0\0\x08\0\x10\0\0\x04\0\0\0\0\0\x10\0\0 \0\0\x01\0\0\0\0\0\0\x03 \0A\0\x04\0\x02\0@\x02\0\x01B\0\0\0\0\0\0\0\0\0\x08\x04\0\x08\0\x02\0\0\x04\0\0\x04@\0\0\0@\0\0\0\x08\0\x02\0\0\0\0\x80\xA0\0\x04\x04\0\0\0\0 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0 \0\0 \0\0\0\0\0\0\0\0\0\0\0\0 \x80\0\0\x18\0\0@\x01\0\xA0\x0C\0\0\0@\0\0\x08\0\0\0\0\0\0\0\x02\0\x10\0\0\0 \x10\0\0\0\0@\x88\0\0\0\0\0\0@\0\0\0\0\0\0\0\0\x10\0\0\x04\0\x05\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\x10\0\0\x10\0\n\0\0\0 \0\0\0\x80\0\0\0\0\0\0\0\x0C\0\0\0\0\0@\0\0\0\0\x80\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\x02\x05\x02\0\0\0\0\0\0\0\0\0\x08\0\0\0\0\0\0\0@\0\0\0\0\x18B\0\0\0\0 \x02\0\0\x08\0\0\0\0\0\0\0 @\0\0\0@\0\0\0\0\x10\0\0H\x04\0\0\0\x02\0\0\0\x02\x04\0\x04\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0\0\0 \0\0\0\0\x10\0\0\0\0\x10\0\0\0\0 \0\0\x01\x08  \x80\0\0\0\0 @\0\0\0\0\0\0\x01\0 \0\0\x05\0\0\0\0\0\0\0\0\0\x80\0\x05\0\0\0\x10\0\0\0\0\0\0\0\x04\x04\x10\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0@"),
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
    const fn text(entry: TwilioError, column: __private::Column) -> &'static ::core::primitive::str {
        TABLE.text(entry.__index(), column)
    }

    impl TwilioError {
        #[doc = r" Every entry, in the order of the catalog."]
        pub const ALL: &'static [Self] = &[
            TwilioError::AccountInactive10001,
            TwilioError::FeatureNotInTrialAccounts10002,
            TwilioError::IncomingCallToAnInactiveAccount10003,
            TwilioError::TooManyCallsAtOnce10004,
            TwilioError::VoiceDisabledForTheAccount10005,
            TwilioError::DialWithinADialedLeg13201,
            TwilioError::DialCallerIdInvalid13214,
            TwilioError::DialUnknownElementInside13215,
            TwilioError::DialNumberNotInE164_13223,
            TwilioError::DialNumberInvalidOrUnreachable13224,
            TwilioError::DialDestinationBlocked13225,
            TwilioError::DialUnknownCountryCode13226,
            TwilioError::DialCountryNotPermitted13227,
            TwilioError::DialSipAddressMalformed13243,
            TwilioError::DialSipNotAuthorized13244,
            TwilioError::DialNotInThisApiVersion13245,
            TwilioError::DialSipNotEnabled13246,
            TwilioError::DialCallerIdNotUsable13247,
            TwilioError::DialCallerIdTooLong13248,
            TwilioError::DialSipCredentialsMalformed13249,
            TwilioError::DialTooManySipAddresses13250,
            TwilioError::DialTooManySipHeaders13251,
            TwilioError::DialSipHeaderNameInvalid13252,
            TwilioError::DialSipHeaderTooLong13253,
            TwilioError::DialSipHostNotResolved13254,
            TwilioError::DialTwilioSSipDomainNotAllowed13255,
            TwilioError::DialSimNotInThisRegion13258,
            TwilioError::ReferOnALegWithoutSip13801,
            TwilioError::DialTransferWithoutAnAddress13802,
            TwilioError::TrialCallOverTenMinutes13805,
            TwilioError::CalledNumberMissing21201,
            TwilioError::CalledNumberIsAPremiumNumber21202,
            TwilioError::InternationalCallsNotEnabled21203,
            TwilioError::UrlInvalid21205,
            TwilioError::DigitsToSendInvalid21206,
            TwilioError::IfmachineInvalid21207,
            TwilioError::TimeoutInvalid21208,
            TwilioError::MethodInvalid21209,
            TwilioError::CallerIdNotVerified21210,
            TwilioError::CalledNumberInvalid21211,
            TwilioError::CallerIdInvalid21212,
            TwilioError::CallerIdMissing21213,
            TwilioError::CalledNumberUnreachable21214,
            TwilioError::CountryNotPermitted21215,
            TwilioError::DestinationBlocked21216,
            TwilioError::NumberDoesNotLookValid21217,
            TwilioError::ApplicationNotFound21218,
            TwilioError::CalledNumberNotVerified21219,
            TwilioError::CallNotInProgress21220,
            TwilioError::SipUserNameTooLong21221,
            TwilioError::SipUserNameInvalid21222,
            TwilioError::SipPasswordTooLong21223,
            TwilioError::SipPasswordInvalid21224,
            TwilioError::SipPasswordMissing21225,
            TwilioError::SipCallsNotEnabled21226,
            TwilioError::SipHeadersTooLong21227,
            TwilioError::SipHeaderNameInvalid21228,
            TwilioError::SipHeaderValueInvalid21229,
            TwilioError::MachineDetectionInvalid21234,
            TwilioError::MachineDetectionNotAllowedHere21263,
            TwilioError::NumberSUrlInvalid21402,
            TwilioError::UnknownError31000,
            TwilioError::ApplicationNotFound31001,
            TwilioError::ConnectionDeclined31002,
            TwilioError::ConnectionTimedOut31003,
            TwilioError::ConnectionLost31005,
            TwilioError::AudioDeviceFailed31006,
            TwilioError::SdkVersionNotSupported31007,
            TwilioError::CallCanceled31008,
            TwilioError::NoTransport31009,
            TwilioError::MalformedRequest31100,
            TwilioError::ParametersMissing31101,
            TwilioError::AccessTokenMissing31102,
            TwilioError::ParametersTooLong31103,
            TwilioError::BridgeTokenInvalid31104,
            TwilioError::ClientNameInvalid31105,
            TwilioError::DataInvalid31106,
            TwilioError::MicrophoneFailed31201,
            TwilioError::TokenSignatureInvalid31202,
            TwilioError::NoValidAccount31203,
            TwilioError::AccessTokenInvalid31204,
            TwilioError::AccessTokenExpired31205,
            TwilioError::RateLimitOfTheTokenExceeded31206,
            TwilioError::TokenValidForTooLong31207,
            TwilioError::MicrophoneDenied31208,
            TwilioError::RegistrationFailed31301,
            TwilioError::BadRequest31400,
            TwilioError::Forbidden31403,
            TwilioError::NotFound31404,
            TwilioError::RequestTimeout31408,
            TwilioError::Conflict31409,
            TwilioError::UpgradeRequired31426,
            TwilioError::TooManyRequests31429,
            TwilioError::TemporarilyUnavailable31480,
            TwilioError::CallTransactionDoesNotExist31481,
            TwilioError::AddressIncomplete31484,
            TwilioError::BusyHere31486,
            TwilioError::RequestTerminated31487,
            TwilioError::InternalServerError31500,
            TwilioError::BadGateway31502,
            TwilioError::ServiceUnavailable31503,
            TwilioError::GatewayTimeout31504,
            TwilioError::NameNotResolved31530,
            TwilioError::BusyEverywhere31600,
            TwilioError::Decline31603,
            TwilioError::DoesNotExistAnywhere31604,
            TwilioError::TrunkCallsPerSecondExceeded32001,
            TwilioError::SipDomainNotFound32002,
            TwilioError::TooManyHops32006,
            TwilioError::SipUserNotRegistered32009,
            TwilioError::TrunkWithoutOriginationAddress32010,
            TwilioError::YourSipServerFailed32011,
            TwilioError::TrunksOfTheAccountCallsPerSecondExceeded32012,
            TwilioError::SipDomainsOfTheAccountCallsPerSecondExceeded32013,
            TwilioError::EndedForLackOfAudio32014,
            TwilioError::EndedAtTheLongestDuration32015,
            TwilioError::NoAnswerFromCarriers32016,
            TwilioError::BlockedByACarrierSAnalytics32017,
            TwilioError::InstructionsTooLarge32018,
            TwilioError::NoAckFromYourSipServer32022,
            TwilioError::TrunkTrialAccountNumberNotVerified32100,
            TwilioError::SipNumberInvalid32101,
            TwilioError::SipSessionDescriptionMalformed32102,
            TwilioError::SipBodyEmpty32103,
            TwilioError::SipContactInvalid32105,
            TwilioError::SipNamesDoNotMatch32106,
            TwilioError::SipPermissionMissing32200,
            TwilioError::SipIpAddressNotAllowed32201,
            TwilioError::SipCredentialsWrong32202,
            TwilioError::SipBlockedByTwilio32203,
            TwilioError::SipCallerIdNotVerified32204,
            TwilioError::SipCountryNotPermitted32205,
            TwilioError::SipCallerIdNotUsable32206,
            TwilioError::SipEncryptedMediaNotAccepted32207,
            TwilioError::SipEncryptedMediaRequired32208,
            TwilioError::SipEncryptedTransportRequired32209,
            TwilioError::SipRegistrationNotEnabled32210,
            TwilioError::SipRegistrationWithoutCredentials32212,
            TwilioError::SipDomainOfAnotherAccount32214,
            TwilioError::SipRegionMissing32215,
            TwilioError::SipAddressBlocked32216,
            TwilioError::SipTransferNotAllowed32218,
            TwilioError::SipRedirectFailed32219,
            TwilioError::SipEdgeNotAllowed32220,
            TwilioError::SipNoPhoneAtThisEdge32221,
            TwilioError::SipTlsVersionNotAllowed32222,
            TwilioError::SipUserNameMissing32223,
            TwilioError::ForwardedCallBlocked32224,
            TwilioError::InterconnectConnectionInvalid32301,
            TwilioError::InterconnectConnectionNotFound32302,
            TwilioError::InterconnectConnectionInactive32304,
            TwilioError::CarrierTrunkFailed32400,
            TwilioError::CalleeBusy34002,
            TwilioError::CalleeDidNotAnswer34003,
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
        pub const fn table(self) -> &'static __private::Table<TwilioError> {
            &TABLE
        }

        pub const fn index(self, entry: TwilioError) -> ::core::primitive::usize {
            entry.__index()
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Debug for TwilioError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(text(*self, __private::Column::Variant))
        }
    }

    #[automatically_derived]
    impl ::core::convert::From<TwilioError> for ::core::primitive::u16 {
        fn from(entry: TwilioError) -> Self {
            entry.code()
        }
    }

    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for TwilioError {
        type Error = ::error_catalog::UnknownCode;
        fn try_from(code: ::core::primitive::u16) -> ::core::result::Result<Self, ::error_catalog::UnknownCode> {
            Self::from_code(code).ok_or(::error_catalog::UnknownCode)
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Display for TwilioError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.message())
        }
    }

    #[automatically_derived]
    impl ::core::error::Error for TwilioError {}

    #[automatically_derived]
    impl ::core::str::FromStr for TwilioError {
        type Err = ::error_catalog::UnknownMessage;
        #[doc = r" Parses a message as a log shows it, an alias, or a message with its placeholders. Whitespace around the"]
        #[doc = r" text is ignored."]
        fn from_str(text: &::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::UnknownMessage> {
            TABLE.from_message(text)
        }
    }

    #[automatically_derived]
    impl<'t>::core::convert::TryFrom<&'t ::core::primitive::str> for TwilioError {
        type Error = ::error_catalog::TryFromMessageError<'t>;
        #[doc = r" Parses a message as `FromStr` does; the error has the text."]
        fn try_from(text: &'t ::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::TryFromMessageError<'t>> {
            TABLE.from_message(text).map_err(| _ | TABLE.unknown(text))
        }
    }

    #[automatically_derived]
    impl __private::Sealed for TwilioError {}

    #[automatically_derived]
    impl ::error_catalog::Entry for TwilioError {
        type Code<'c> = ::core::primitive::u16;
        const ALL: &'static [Self] = <TwilioError>::ALL;
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
            <TwilioError>::code(self)
        }

        fn code_number(self) -> ::core::option::Option<::core::primitive::i64> {
            <TwilioError>::code_number(self)
        }

        fn parameters(self) -> &'static [::error_catalog::Parameter] {
            <TwilioError>::parameters(self)
        }

        fn fact(self, name: &::core::primitive::str,) -> ::core::option::Option<&'static ::core::primitive::str> {
            <TwilioError>::fact(self, name)
        }

        fn facts(self) -> ::error_catalog::Facts {
            <TwilioError>::facts(self)
        }

        fn basis(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            <TwilioError>::basis(self)
        }

        fn is_retired(self) -> ::core::primitive::bool {
            <TwilioError>::is_retired(self)
        }

        fn address(self) -> ::error_catalog::Address {
            <TwilioError>::address(self)
        }

        fn url(self) -> ::core::option::Option<::error_catalog::Address> {
            <TwilioError>::url(self)
        }

        fn lookup(text: &::core::primitive::str) -> ::core::option::Option<::error_catalog::Match<'_, Self>> {
            <TwilioError>::lookup(text)
        }

        fn nearest<const N: ::core::primitive::usize>(text: &::core::primitive::str,) -> ::error_catalog::Nearest<Self, N> {
            TABLE.nearest(text)
        }

        fn from_id(id: &::core::primitive::str) -> ::core::option::Option<Self> {
            TABLE.from_id(id)
        }

        fn with_code(code: ::core::primitive::u16) -> &'static [Self] {
            <TwilioError>::with_code(code)
        }

        fn __index(self) -> ::core::primitive::usize {
            <TwilioError>::__index(self)
        }

        fn __matcher() -> &'static __private::Matcher<'static> {
            &TABLE.matcher
        }
    }

    #[cfg(feature = "serde")]
    __private::serde!(entry TwilioError);
};
