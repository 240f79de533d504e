//! @generated from docs/sip-response-codes.md by `cargo xtask sync`. Do not edit: edit that page.
#![allow(clippy::all, clippy::nursery, clippy::pedantic, clippy::restriction)]

#[doc = "SIP Response Codes."]
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
pub enum SipResponse {
    #[doc = "`100 Trying`\n\n**Meaning.** The next server has the call and is working on it. Nothing has rung yet.\n\n**Fix.** Wait for the next response."]
    Trying100 = 100,
    #[doc = "`180 Ringing`\n\n**Meaning.** The phone of the person called is ringing.\n\n**Fix.** Let it ring."]
    Ringing180 = 180,
    #[doc = "`181 Call Is Being Forwarded`\n\n**Meaning.** The call is being passed on to another number.\n\n**Fix.** Wait: it may take a little longer until it rings."]
    CallIsBeingForwarded181 = 181,
    #[doc = "`182 Queued`\n\n**Meaning.** The call waits in a queue until somebody is free to answer it.\n\n**Fix.** Hold the line, or call back at a quieter time."]
    Queued182 = 182,
    #[doc = "`183 Session Progress`\n\n**Meaning.** The call makes progress. What is heard now, such as ringing or an announcement, comes from the network.\n\n**Fix.** Listen: an announcement may say why a call does not get through."]
    SessionProgress183 = 183,
    #[doc = "`199 Early Dialog Terminated`\n\n**Meaning.** One of several phones that were tried has given up; others may still answer.\n\n**Fix.** Wait: the call itself goes on."]
    EarlyDialogTerminated199 = 199,
    #[doc = "`200 OK`\n\n**Meaning.** The request succeeded. For a call: it was answered.\n\n**Fix.** No action is needed: the request succeeded."]
    Ok200 = 200,
    #[doc = "`202 Accepted (Deprecated)`\n\n**Meaning.** The request was taken in, and its outcome is reported later. The code is no longer used for new systems.\n\n**Fix.** Treat it as 200."]
    AcceptedDeprecated202 = 202,
    #[doc = "`204 No Notification`\n\n**Meaning.** A subscription works, and no notification follows because nothing has changed. It is not about a call.\n\n**Fix.** No action is needed: the request succeeded."]
    NoNotification204 = 204,
    #[doc = "`300 Multiple Choices`\n\n**Meaning.** Whoever is called can be reached at several addresses, and a choice has to be made.\n\n**Fix.** Choose one of the addresses in the Contact header and call it."]
    MultipleChoices300 = 300,
    #[doc = "`301 Moved Permanently`\n\n**Meaning.** The number has moved for good. The response names the new address.\n\n**Fix.** Call the new address, and correct it in your contacts."]
    MovedPermanently301 = 301,
    #[doc = "`302 Moved Temporarily`\n\n**Meaning.** The number is at another address for the time being. The response names it.\n\n**Fix.** Call the address in the Contact header. Keep the old one for later calls."]
    MovedTemporarily302 = 302,
    #[doc = "`305 Use Proxy`\n\n**Meaning.** The number can only be reached through the proxy that the response names.\n\n**Fix.** Send the call through that proxy."]
    UseProxy305 = 305,
    #[doc = "`380 Alternative Service`\n\n**Meaning.** The call failed, but another kind of service may work. The response describes which.\n\n**Fix.** Look at what the response offers, such as voicemail, and use that."]
    AlternativeService380 = 380,
    #[doc = "`400 Bad Request`\n\n**Meaning.** The request was not understood: something in it is not written as it should be.\n\n**Fix.** Correct the request; the phrase often says what is wrong. The same request will fail again."]
    BadRequest400 = 400,
    #[doc = "`401 Unauthorized`\n\n**Meaning.** The server that was called wants a user name and a password, and got none or wrong ones.\n\n**Fix.** Check the credentials of the account, then call again. Devices answer the first such challenge by themselves."]
    Unauthorized401 = 401,
    #[doc = "`402 Payment Required`\n\n**Meaning.** The standard sets it aside and does not define it. Where it is seen, the account mostly lacks credit.\n\n**Fix.** Check the balance and the plan of the account with whoever runs the service."]
    PaymentRequired402 = 402,
    #[doc = "`403 Forbidden`\n\n**Meaning.** The server understood the request and refuses it. Other credentials will not help. With the phrase `Stale Date`, the signature of the caller ID is too old.\n\n**Fix.** Do not repeat it. Ask whoever refuses, mostly the carrier, which permission is missing."]
    #[allow(rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags, rustdoc::bare_urls)]
    Forbidden403 = 403,
    #[doc = "`404 Not Found`\n\n**Meaning.** There is no such user in the domain that was called, or the domain does not serve it. For a phone number: it is not assigned, or there is no route to it.\n\n**Fix.** Check the number, then the route to it. Do not redial it unchanged."]
    NotFound404 = 404,
    #[doc = "`405 Method Not Allowed`\n\n**Meaning.** The method, such as INVITE or REFER, is known but not allowed at this address.\n\n**Fix.** Use one of the methods in the Allow header, or ask the provider to allow it."]
    MethodNotAllowed405 = 405,
    #[doc = "`406 Not Acceptable`\n\n**Meaning.** The called side can answer only with content that the caller said it does not accept.\n\n**Fix.** Correct the Accept header of the request."]
    NotAcceptable406 = 406,
    #[doc = "`407 Proxy Authentication Required`\n\n**Meaning.** A proxy on the way wants a user name and a password, and got none or wrong ones.\n\n**Fix.** Check the credentials for that proxy, then call again. Devices answer the first such challenge by themselves."]
    ProxyAuthenticationRequired407 = 407,
    #[doc = "`408 Request Timeout`\n\n**Meaning.** No answer came in time: the network or the called side was too slow, or is not there.\n\n**Fix.** Call again later, unchanged. If it keeps happening, check the connection to the server."]
    RequestTimeout408 = 408,
    #[doc = "`410 Gone`\n\n**Meaning.** The number was there once, is gone, and left no new address. This counts as final.\n\n**Fix.** Ask the person for a new number, and take the old one out of your lists."]
    Gone410 = 410,
    #[doc = "`412 Conditional Request Failed`\n\n**Meaning.** A change to published state was based on a version that the server no longer has. It is not about a call.\n\n**Fix.** Publish the whole state again."]
    ConditionalRequestFailed412 = 412,
    #[doc = "`413 Request Entity Too Large`\n\n**Meaning.** The body of the request is larger than the server wants to handle.\n\n**Fix.** Send a smaller body. If there is a Retry-After header, the limit may be temporary."]
    RequestEntityTooLarge413 = 413,
    #[doc = "`414 Request-URI Too Long`\n\n**Meaning.** The address that was called is longer than the server wants to read.\n\n**Fix.** Shorten the address."]
    RequestUriTooLong414 = 414,
    #[doc = "`415 Unsupported Media Type`\n\n**Meaning.** The server does not take the body's format, encoding or language.\n\n**Fix.** Send one of those in its Accept, Accept-Encoding or Accept-Language header."]
    UnsupportedMediaType415 = 415,
    #[doc = "`416 Unsupported URI Scheme`\n\n**Meaning.** The server does not know the scheme of the address, such as `tel:`.\n\n**Fix.** Call a `sip:` address."]
    #[allow(rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags, rustdoc::bare_urls)]
    UnsupportedUriScheme416 = 416,
    #[doc = "`417 Unknown Resource-Priority`\n\n**Meaning.** The request requires a priority that the server does not know.\n\n**Fix.** Use one of the priorities in the Accept-Resource-Priority header, or none."]
    UnknownResourcePriority417 = 417,
    #[doc = "`420 Bad Extension`\n\n**Meaning.** The caller insists on an extension of SIP that the server does not know.\n\n**Fix.** Leave out the extensions in the Unsupported header, and call again."]
    BadExtension420 = 420,
    #[doc = "`421 Extension Required`\n\n**Meaning.** The server insists on an extension of SIP that the caller did not offer.\n\n**Fix.** Turn on the extension in the Require header, or use another server."]
    ExtensionRequired421 = 421,
    #[doc = "`422 Session Interval Too Small`\n\n**Meaning.** The refresh interval of the session is shorter than the server allows.\n\n**Fix.** Ask for at least the interval in the Min-SE header."]
    SessionIntervalTooSmall422 = 422,
    #[doc = "`423 Interval Too Brief`\n\n**Meaning.** A registration or the like would expire sooner than the server allows.\n\n**Fix.** Ask for at least the time in the Min-Expires header."]
    IntervalTooBrief423 = 423,
    #[doc = "`424 Bad Location Information`\n\n**Meaning.** The location in the request is missing, wrong or cannot be used, as for an emergency call.\n\n**Fix.** Correct the location. The Geolocation-Error header says what is wrong."]
    BadLocationInformation424 = 424,
    #[doc = "`425 Bad Alert Message`\n\n**Meaning.** The alert in the message could not be used, for instance because it is not well formed.\n\n**Fix.** Correct the alert. The AlertMsg-Error header says what is wrong."]
    BadAlertMessage425 = 425,
    #[doc = "`428 Use Identity Header`\n\n**Meaning.** The called side takes only calls whose caller identity is signed, and the provider that the call came from did not sign it.\n\n**Fix.** Ask the provider that originates your calls to sign them ([STIR/SHAKEN](stir-shaken.md))."]
    #[allow(rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags, rustdoc::bare_urls)]
    UseIdentityHeader428 = 428,
    #[doc = "`429 Provide Referrer Identity`\n\n**Meaning.** A transferred call does not say who transferred it, and the called side wants to know.\n\n**Fix.** Send the transfer with a valid Referred-By token."]
    ProvideReferrerIdentity429 = 429,
    #[doc = "`430 Flow Failed`\n\n**Meaning.** The proxy next to the phone reports to the proxy before it that one connection to the phone has failed. Phones and callers never get it.\n\n**Fix.** No action is needed: the proxy tries another connection of the phone. An end point that gets it all the same treats it as 400."]
    FlowFailed430 = 430,
    #[doc = "`433 Anonymity Disallowed`\n\n**Meaning.** The called side takes no anonymous calls.\n\n**Fix.** Call again and show your number."]
    AnonymityDisallowed433 = 433,
    #[doc = "`436 Bad Identity Info`\n\n**Meaning.** The signature's certificate could not be fetched from the address in the call.\n\n**Fix.** Ask the carrier that signs your calls to correct the Info address."]
    BadIdentityInfo436 = 436,
    #[doc = "`437 Unsupported Credential`\n\n**Meaning.** The called side does not trust or support the credential that signed the call.\n\n**Fix.** Ask the carrier that signs your calls for a certificate that is accepted."]
    UnsupportedCredential437 = 437,
    #[doc = "`438 Invalid Identity Header`\n\n**Meaning.** The signature of the call does not fit the call, so the caller identity is in doubt.\n\n**Fix.** Ask the carrier that signs your calls. Often something on the way changed the call after it was signed."]
    InvalidIdentityHeader438 = 438,
    #[doc = "`439 First Hop Lacks Outbound Support`\n\n**Meaning.** The server that registers phones supports the connection that the phone asked for, and the first proxy that the phone registers through does not.\n\n**Fix.** Register without it, or through a proxy that supports outbound connections."]
    FirstHopLacksOutboundSupport439 = 439,
    #[doc = "`440 Max-Breadth Exceeded`\n\n**Meaning.** The call would be tried at more places at once than it may be.\n\n**Fix.** Look for forwarding that spreads calls widely or leads back to itself."]
    MaxBreadthExceeded440 = 440,
    #[doc = "`469 Bad Info Package`\n\n**Meaning.** The call carried information of a package that the other side did not say it takes. It does not end the call.\n\n**Fix.** Send only packages that the other side lists in its Recv-Info header."]
    BadInfoPackage469 = 469,
    #[doc = "`470 Consent Needed`\n\n**Meaning.** A recipient has not yet agreed to receive such requests.\n\n**Fix.** Ask for the recipient's consent, then send it again."]
    ConsentNeeded470 = 470,
    #[doc = "`480 Temporarily Unavailable`\n\n**Meaning.** Whoever is called is known but cannot be reached now: not registered, not answering, or not to be disturbed.\n\n**Fix.** Call again later. A Retry-After header may say when."]
    TemporarilyUnavailable480 = 480,
    #[doc = "`481 Call/Transaction Does Not Exist`\n\n**Meaning.** The server knows nothing of the call or the transaction that the request belongs to; it may have ended.\n\n**Fix.** Look whether the call was answered before you place a new one."]
    CallTransactionDoesNotExist481 = 481,
    #[doc = "`482 Loop Detected`\n\n**Meaning.** The call came back to a server that it had passed before, or the same request reached a server on two ways and was merged.\n\n**Fix.** Look for forwarding or routes that lead in a circle, or that split a call and bring it together again."]
    LoopDetected482 = 482,
    #[doc = "`483 Too Many Hops`\n\n**Meaning.** The call passed more servers than it may.\n\n**Fix.** Look for forwarding or routes that lead in a circle, or for too low a Max-Forwards."]
    TooManyHops483 = 483,
    #[doc = "`484 Address Incomplete`\n\n**Meaning.** The number is not complete.\n\n**Fix.** Dial the whole number, with country and area code."]
    AddressIncomplete484 = 484,
    #[doc = "`485 Ambiguous`\n\n**Meaning.** The address fits several users.\n\n**Fix.** Call one of those in the Contact header, or write the address in full."]
    Ambiguous485 = 485,
    #[doc = "`486 Busy Here`\n\n**Meaning.** The person called is busy, or does not want to take another call now.\n\n**Fix.** Call again later. A Retry-After header may say when."]
    BusyHere486 = 486,
    #[doc = "`487 Request Terminated`\n\n**Meaning.** The call was ended before it was answered, mostly by the caller or because it rang too long.\n\n**Fix.** No action is needed if that was intended. Otherwise call again."]
    RequestTerminated487 = 487,
    #[doc = "`488 Not Acceptable Here`\n\n**Meaning.** What the call asks for, such as its codecs or encryption, does not suit this device. Another device of the same user may take it.\n\n**Fix.** Check the codecs and media settings of both sides."]
    NotAcceptableHere488 = 488,
    #[doc = "`489 Bad Event`\n\n**Meaning.** The server does not know the kind of event that was subscribed to. It is not about a call.\n\n**Fix.** Subscribe to one of those in the Allow-Events header."]
    BadEvent489 = 489,
    #[doc = "`491 Request Pending`\n\n**Meaning.** Both sides tried to change the same call at once.\n\n**Fix.** No action is needed: devices try again by themselves after a moment."]
    RequestPending491 = 491,
    #[doc = "`493 Undecipherable`\n\n**Meaning.** The encrypted part of the request cannot be decrypted by the called side.\n\n**Fix.** Exchange current certificates, or send it without that encryption."]
    Undecipherable493 = 493,
    #[doc = "`494 Security Agreement Required`\n\n**Meaning.** The server wants the connection secured, and both sides have to agree on how first.\n\n**Fix.** Use one of the mechanisms in the Security-Server header."]
    SecurityAgreementRequired494 = 494,
    #[doc = "`500 Server Internal Error`\n\n**Meaning.** Something unexpected happened in a server, so it could not handle the call.\n\n**Fix.** Call again after the time in the Retry-After header, else after some seconds, by another route. If it keeps happening, ask whoever runs that server."]
    ServerInternalError500 = 500,
    #[doc = "`501 Not Implemented`\n\n**Meaning.** The server cannot do what the request needs, for any user.\n\n**Fix.** Do not repeat it. Turn off what the server does not know, or use another server."]
    NotImplemented501 = 501,
    #[doc = "`502 Bad Gateway`\n\n**Meaning.** A server on the way got an answer that it could not use from the next one.\n\n**Fix.** Call again later, and ask the carrier if it keeps happening. Gateways send it if the called line is out of order."]
    BadGateway502 = 502,
    #[doc = "`503 Service Unavailable`\n\n**Meaning.** The server is overloaded or being serviced, and cannot handle the call for the moment.\n\n**Fix.** Call again after the time in the Retry-After header, else after some seconds; by another route, if there is one."]
    ServiceUnavailable503 = 503,
    #[doc = "`504 Server Time-out`\n\n**Meaning.** A server on the way got no answer in time from another one that it needed, such as a location service.\n\n**Fix.** Call again later. If it keeps happening, ask the carrier."]
    ServerTimeOut504 = 504,
    #[doc = "`505 Version Not Supported`\n\n**Meaning.** The server does not know the version of SIP in the request.\n\n**Fix.** Use SIP/2.0."]
    VersionNotSupported505 = 505,
    #[doc = "`513 Message Too Large`\n\n**Meaning.** The request is longer than the server can handle.\n\n**Fix.** Send a shorter one."]
    MessageTooLarge513 = 513,
    #[doc = "`555 Push Notification Service Not Supported`\n\n**Meaning.** The server does not support the push service that the phone's app asked for.\n\n**Fix.** Register with a push service that the server supports, or without one."]
    PushNotificationServiceNotSupported555 = 555,
    #[doc = "`580 Precondition Failure`\n\n**Meaning.** What had to be in place before the phone rings, such as reserved bandwidth, could not be had.\n\n**Fix.** Call again without that condition, or later."]
    PreconditionFailure580 = 580,
    #[doc = "`600 Busy Everywhere`\n\n**Meaning.** Whoever is called was reached and is busy everywhere, so no other device need be tried.\n\n**Fix.** Call again later. A Retry-After header may say when."]
    BusyEverywhere600 = 600,
    #[doc = "`603 Decline`\n\n**Meaning.** Whoever is called was reached and does not want the call, on any device. But networks and accounts send it, too, without asking anybody: for a blocked call ([603 Network Blocked](stir-shaken.md)), for an inactive account (Twilio 32203), and Asterisk for each cause that it does not list.\n\n**Fix.** Do not redial by machine, unless a Retry-After header names a better time. If many calls end so, check your own account first."]
    #[allow(rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags, rustdoc::bare_urls)]
    Decline603 = 603,
    #[doc = "`604 Does Not Exist Anywhere`\n\n**Meaning.** The server states that there is no such user anywhere. A service that blocks calls may send it although the number exists.\n\n**Fix.** Check the number. Do not redial it. If the number exists, ask your carrier who blocks the call."]
    DoesNotExistAnywhere604 = 604,
    #[doc = "`606 Not Acceptable`\n\n**Meaning.** Whoever is called was reached, but no device takes what the call asks for, such as its codecs or bandwidth.\n\n**Fix.** Check the codecs and media settings. The Warning header may say what did not suit."]
    NotAcceptable606 = 606,
    #[doc = "`607 Unwanted`\n\n**Meaning.** The person called has marked this call as unwanted. The network may block the next ones.\n\n**Fix.** Do not call again without the person's consent."]
    Unwanted607 = 607,
    #[doc = "`608 Rejected`\n\n**Meaning.** An intermediary, such as an analytics service of a network, refused the call before anybody was asked. In the US, analytics blocks are now signaled as [603 Network Blocked](stir-shaken.md).\n\n**Fix.** Do not redial. The Call-Info header may give the address for complaints."]
    #[allow(rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags, rustdoc::bare_urls)]
    Rejected608 = 608,
}

#[allow(deprecated, dead_code, unused_variables, clippy::same_name_method)]
const _: () = {
    use ::error_catalog::__private;
    const TEXT: &::core::primitive::str = "100-trying180-ringing181-call-is-being-forwarded182-queued183-session-progress199-early-dialog-terminated200-ok202-accepted-deprecated204-no-notification300-multiple-choices301-moved-permanently302-moved-temporarily305-use-proxy380-alternative-service400-bad-request401-unauthorized402-payment-required403-forbidden404-not-found405-method-not-allowed406-not-acceptable407-proxy-authentication-required408-request-timeout410-gone412-conditional-request-failed413-request-entity-too-large414-request-uri-too-long415-unsupported-media-type416-unsupported-uri-scheme417-unknown-resource-priority420-bad-extension421-extension-required422-session-interval-too-small423-interval-too-brief424-bad-location-information425-bad-alert-message428-use-identity-header429-provide-referrer-identity430-flow-failed433-anonymity-disallowed436-bad-identity-info437-unsupported-credential438-invalid-identity-header439-first-hop-lacks-outbound-support440-max-breadth-exceeded469-bad-info-package470-consent-needed480-temporarily-unavailable481-call-transaction-does-not-exist482-loop-detected483-too-many-hops484-address-incomplete485-ambiguous486-busy-here487-request-terminated488-not-acceptable-here489-bad-event491-request-pending493-undecipherable494-security-agreement-required500-server-internal-error501-not-implemented502-bad-gateway503-service-unavailable504-server-time-out505-version-not-supported513-message-too-large555-push-notification-service-not-supported580-precondition-failure600-busy-everywhere603-decline604-does-not-exist-anywhere606-not-acceptable607-unwanted608-rejectedTrying100Ringing180CallIsBeingForwarded181Queued182SessionProgress183EarlyDialogTerminated199Ok200AcceptedDeprecated202NoNotification204MultipleChoices300MovedPermanently301MovedTemporarily302UseProxy305AlternativeService380BadRequest400Unauthorized401PaymentRequired402Forbidden403NotFound404MethodNotAllowed405NotAcceptable406ProxyAuthenticationRequired407RequestTimeout408Gone410ConditionalRequestFailed412RequestEntityTooLarge413RequestUriTooLong414UnsupportedMediaType415UnsupportedUriScheme416UnknownResourcePriority417BadExtension420ExtensionRequired421SessionIntervalTooSmall422IntervalTooBrief423BadLocationInformation424BadAlertMessage425UseIdentityHeader428ProvideReferrerIdentity429FlowFailed430AnonymityDisallowed433BadIdentityInfo436UnsupportedCredential437InvalidIdentityHeader438FirstHopLacksOutboundSupport439MaxBreadthExceeded440BadInfoPackage469ConsentNeeded470TemporarilyUnavailable480CallTransactionDoesNotExist481LoopDetected482TooManyHops483AddressIncomplete484Ambiguous485BusyHere486RequestTerminated487NotAcceptableHere488BadEvent489RequestPending491Undecipherable493SecurityAgreementRequired494ServerInternalError500NotImplemented501BadGateway502ServiceUnavailable503ServerTimeOut504VersionNotSupported505MessageTooLarge513PushNotificationServiceNotSupported555PreconditionFailure580BusyEverywhere600Decline603DoesNotExistAnywhere604NotAcceptable606Unwanted607Rejected608100180181182183199200202204300301302305380400401402403404405406407408410412413414415416417420421422423424425428429430433436437438439440469470480481482483484485486487488489491493494500501502503504505513555580600603604606607608TryingRingingCall Is Being ForwardedQueuedSession ProgressEarly Dialog TerminatedOKAccepted (Deprecated)No NotificationMultiple ChoicesMoved PermanentlyMoved TemporarilyUse ProxyAlternative ServiceBad RequestUnauthorizedPayment RequiredForbiddenNot FoundMethod Not AllowedNot AcceptableProxy Authentication RequiredRequest TimeoutGoneConditional Request FailedRequest Entity Too LargeRequest-URI Too LongUnsupported Media TypeUnsupported URI SchemeUnknown Resource-PriorityBad ExtensionExtension RequiredSession Interval Too SmallInterval Too BriefBad Location InformationBad Alert MessageUse Identity HeaderProvide Referrer IdentityFlow FailedAnonymity DisallowedBad Identity InfoUnsupported CredentialInvalid Identity HeaderFirst Hop Lacks Outbound SupportMax-Breadth ExceededBad Info PackageConsent NeededTemporarily UnavailableCall/Transaction Does Not ExistLoop DetectedToo Many HopsAddress IncompleteAmbiguousBusy HereRequest TerminatedNot Acceptable HereBad EventRequest PendingUndecipherableSecurity Agreement RequiredServer Internal ErrorNot ImplementedBad GatewayService UnavailableServer Time-outVersion Not SupportedMessage Too LargePush Notification Service Not SupportedPrecondition FailureBusy EverywhereDeclineDoes Not Exist AnywhereNot AcceptableUnwantedRejected100 Trying180 Ringing181 Call Is Being Forwarded182 Queued183 Session Progress199 Early Dialog Terminated200 OK202 Accepted (Deprecated)204 No Notification300 Multiple Choices301 Moved Permanently302 Moved Temporarily305 Use Proxy380 Alternative Service400 Bad Request401 Unauthorized402 Payment Required403 Forbidden404 Not Found405 Method Not Allowed406 Not Acceptable407 Proxy Authentication Required408 Request Timeout410 Gone412 Conditional Request Failed413 Request Entity Too Large414 Request-URI Too Long415 Unsupported Media Type416 Unsupported URI Scheme417 Unknown Resource-Priority420 Bad Extension421 Extension Required422 Session Interval Too Small423 Interval Too Brief424 Bad Location Information425 Bad Alert Message428 Use Identity Header429 Provide Referrer Identity430 Flow Failed433 Anonymity Disallowed436 Bad Identity Info437 Unsupported Credential438 Invalid Identity Header439 First Hop Lacks Outbound Support440 Max-Breadth Exceeded469 Bad Info Package470 Consent Needed480 Temporarily Unavailable481 Call/Transaction Does Not Exist482 Loop Detected483 Too Many Hops484 Address Incomplete485 Ambiguous486 Busy Here487 Request Terminated488 Not Acceptable Here489 Bad Event491 Request Pending493 Undecipherable494 Security Agreement Required500 Server Internal Error501 Not Implemented502 Bad Gateway503 Service Unavailable504 Server Time-out505 Version Not Supported513 Message Too Large555 Push Notification Service Not Supported580 Precondition Failure600 Busy Everywhere603 Decline604 Does Not Exist Anywhere606 Not Acceptable607 Unwanted608 RejectedThe next server has the call and is working on it. Nothing has rung yet.The phone of the person called is ringing.The call is being passed on to another number.The call waits in a queue until somebody is free to answer it.The call makes progress. What is heard now, such as ringing or an announcement, comes from the network.One of several phones that were tried has given up; others may still answer.The request succeeded. For a call: it was answered.The request was taken in, and its outcome is reported later. The code is no longer used for new systems.A subscription works, and no notification follows because nothing has changed. It is not about a call.Whoever is called can be reached at several addresses, and a choice has to be made.The number has moved for good. The response names the new address.The number is at another address for the time being. The response names it.The number can only be reached through the proxy that the response names.The call failed, but another kind of service may work. The response describes which.The request was not understood: something in it is not written as it should be.The server that was called wants a user name and a password, and got none or wrong ones.The standard sets it aside and does not define it. Where it is seen, the account mostly lacks credit.The server understood the request and refuses it. Other credentials will not help. With the phrase Stale Date, the signature of the caller ID is too old.There is no such user in the domain that was called, or the domain does not serve it. For a phone number: it is not assigned, or there is no route to it.The method, such as INVITE or REFER, is known but not allowed at this address.The called side can answer only with content that the caller said it does not accept.A proxy on the way wants a user name and a password, and got none or wrong ones.No answer came in time: the network or the called side was too slow, or is not there.The number was there once, is gone, and left no new address. This counts as final.A change to published state was based on a version that the server no longer has. It is not about a call.The body of the request is larger than the server wants to handle.The address that was called is longer than the server wants to read.The server does not take the body's format, encoding or language.The server does not know the scheme of the address, such as tel:.The request requires a priority that the server does not know.The caller insists on an extension of SIP that the server does not know.The server insists on an extension of SIP that the caller did not offer.The refresh interval of the session is shorter than the server allows.A registration or the like would expire sooner than the server allows.The location in the request is missing, wrong or cannot be used, as for an emergency call.The alert in the message could not be used, for instance because it is not well formed.The called side takes only calls whose caller identity is signed, and the provider that the call came from did not sign it.A transferred call does not say who transferred it, and the called side wants to know.The proxy next to the phone reports to the proxy before it that one connection to the phone has failed. Phones and callers never get it.The called side takes no anonymous calls.The signature's certificate could not be fetched from the address in the call.The called side does not trust or support the credential that signed the call.The signature of the call does not fit the call, so the caller identity is in doubt.The server that registers phones supports the connection that the phone asked for, and the first proxy that the phone registers through does not.The call would be tried at more places at once than it may be.The call carried information of a package that the other side did not say it takes. It does not end the call.A recipient has not yet agreed to receive such requests.Whoever is called is known but cannot be reached now: not registered, not answering, or not to be disturbed.The server knows nothing of the call or the transaction that the request belongs to; it may have ended.The call came back to a server that it had passed before, or the same request reached a server on two ways and was merged.The call passed more servers than it may.The number is not complete.The address fits several users.The person called is busy, or does not want to take another call now.The call was ended before it was answered, mostly by the caller or because it rang too long.What the call asks for, such as its codecs or encryption, does not suit this device. Another device of the same user may take it.The server does not know the kind of event that was subscribed to. It is not about a call.Both sides tried to change the same call at once.The encrypted part of the request cannot be decrypted by the called side.The server wants the connection secured, and both sides have to agree on how first.Something unexpected happened in a server, so it could not handle the call.The server cannot do what the request needs, for any user.A server on the way got an answer that it could not use from the next one.The server is overloaded or being serviced, and cannot handle the call for the moment.A server on the way got no answer in time from another one that it needed, such as a location service.The server does not know the version of SIP in the request.The request is longer than the server can handle.The server does not support the push service that the phone's app asked for.What had to be in place before the phone rings, such as reserved bandwidth, could not be had.Whoever is called was reached and is busy everywhere, so no other device need be tried.Whoever is called was reached and does not want the call, on any device. But networks and accounts send it, too, without asking anybody: for a blocked call (603 Network Blocked), for an inactive account (Twilio 32203), and Asterisk for each cause that it does not list.The server states that there is no such user anywhere. A service that blocks calls may send it although the number exists.Whoever is called was reached, but no device takes what the call asks for, such as its codecs or bandwidth.The person called has marked this call as unwanted. The network may block the next ones.An intermediary, such as an analytics service of a network, refused the call before anybody was asked. In the US, analytics blocks are now signaled as 603 Network Blocked.Wait for the next response.Let it ring.Wait: it may take a little longer until it rings.Hold the line, or call back at a quieter time.Listen: an announcement may say why a call does not get through.Wait: the call itself goes on.No action is needed: the request succeeded.Treat it as 200.No action is needed: the request succeeded.Choose one of the addresses in the Contact header and call it.Call the new address, and correct it in your contacts.Call the address in the Contact header. Keep the old one for later calls.Send the call through that proxy.Look at what the response offers, such as voicemail, and use that.Correct the request; the phrase often says what is wrong. The same request will fail again.Check the credentials of the account, then call again. Devices answer the first such challenge by themselves.Check the balance and the plan of the account with whoever runs the service.Do not repeat it. Ask whoever refuses, mostly the carrier, which permission is missing.Check the number, then the route to it. Do not redial it unchanged.Use one of the methods in the Allow header, or ask the provider to allow it.Correct the Accept header of the request.Check the credentials for that proxy, then call again. Devices answer the first such challenge by themselves.Call again later, unchanged. If it keeps happening, check the connection to the server.Ask the person for a new number, and take the old one out of your lists.Publish the whole state again.Send a smaller body. If there is a Retry-After header, the limit may be temporary.Shorten the address.Send one of those in its Accept, Accept-Encoding or Accept-Language header.Call a sip: address.Use one of the priorities in the Accept-Resource-Priority header, or none.Leave out the extensions in the Unsupported header, and call again.Turn on the extension in the Require header, or use another server.Ask for at least the interval in the Min-SE header.Ask for at least the time in the Min-Expires header.Correct the location. The Geolocation-Error header says what is wrong.Correct the alert. The AlertMsg-Error header says what is wrong.Ask the provider that originates your calls to sign them (STIR/SHAKEN).Send the transfer with a valid Referred-By token.No action is needed: the proxy tries another connection of the phone. An end point that gets it all the same treats it as 400.Call again and show your number.Ask the carrier that signs your calls to correct the Info address.Ask the carrier that signs your calls for a certificate that is accepted.Ask the carrier that signs your calls. Often something on the way changed the call after it was signed.Register without it, or through a proxy that supports outbound connections.Look for forwarding that spreads calls widely or leads back to itself.Send only packages that the other side lists in its Recv-Info header.Ask for the recipient's consent, then send it again.Call again later. A Retry-After header may say when.Look whether the call was answered before you place a new one.Look for forwarding or routes that lead in a circle, or that split a call and bring it together again.Look for forwarding or routes that lead in a circle, or for too low a Max-Forwards.Dial the whole number, with country and area code.Call one of those in the Contact header, or write the address in full.Call again later. A Retry-After header may say when.No action is needed if that was intended. Otherwise call again.Check the codecs and media settings of both sides.Subscribe to one of those in the Allow-Events header.No action is needed: devices try again by themselves after a moment.Exchange current certificates, or send it without that encryption.Use one of the mechanisms in the Security-Server header.Call again after the time in the Retry-After header, else after some seconds, by another route. If it keeps happening, ask whoever runs that server.Do not repeat it. Turn off what the server does not know, or use another server.Call again later, and ask the carrier if it keeps happening. Gateways send it if the called line is out of order.Call again after the time in the Retry-After header, else after some seconds; by another route, if there is one.Call again later. If it keeps happening, ask the carrier.Use SIP/2.0.Send a shorter one.Register with a push service that the server supports, or without one.Call again without that condition, or later.Call again later. A Retry-After header may say when.Do not redial by machine, unless a Retry-After header names a better time. If many calls end so, check your own account first.Check the number. Do not redial it. If the number exists, ask your carrier who blocks the call.Check the codecs and media settings. The Warning header may say what did not suit.Do not call again without the person's consent.Do not redial. The Call-Info header may give the address for complaints.RFC 3261 §21.1.1RFC 3261 §21.1.2RFC 3261 §21.1.3RFC 3261 §21.1.4RFC 3261 §21.1.5RFC 6228RFC 3261 §21.2.1RFC 6665RFC 5839RFC 3261 §21.3.1RFC 3261 §21.3.2RFC 3261 §21.3.3RFC 3261 §21.3.4RFC 3261 §21.3.5RFC 3261 §21.4.1RFC 3261 §21.4.2RFC 3261 §21.4.3RFC 3261 §21.4.4RFC 3261 §21.4.5RFC 3261 §21.4.6RFC 3261 §21.4.7RFC 3261 §21.4.8RFC 3261 §21.4.9RFC 3261 §21.4.10RFC 3903RFC 3261 §21.4.11RFC 3261 §21.4.12RFC 3261 §21.4.13RFC 3261 §21.4.14 and §8.1.3.5RFC 4412RFC 3261 §21.4.15RFC 3261 §21.4.16RFC 4028RFC 3261 §21.4.17RFC 6442RFC 8876RFC 8224 §6.2.2RFC 3892RFC 5626RFC 5079RFC 8224 §6.2.2RFC 8224 §6.2.2RFC 8224 §6.2.2RFC 5626RFC 5393RFC 6086RFC 5360RFC 3261 §21.4.18RFC 3261 §21.4.19RFC 3261 §21.4.20 and §8.2.2.2RFC 3261 §21.4.21RFC 3261 §21.4.22RFC 3261 §21.4.23RFC 3261 §21.4.24RFC 3261 §21.4.25RFC 3261 §21.4.26RFC 6665RFC 3261 §21.4.27RFC 3261 §21.4.28RFC 3329RFC 3261 §21.5.1RFC 3261 §21.5.2RFC 3261 §21.5.3RFC 3261 §21.5.4RFC 3261 §21.5.5RFC 3261 §21.5.6RFC 3261 §21.5.7RFC 8599RFC 3312RFC 3261 §21.6.1RFC 3261 §21.6.2RFC 3261 §21.6.3; RFC 8688 §1RFC 3261 §21.6.4RFC 8197RFC 8688202 Accepted414 Request-URI Too Large480 Temporarily not available481 Call Leg/Transaction Does Not Exist500 Internal Server Error505 SIP Version not supported{code} {reason}";
    static TABLE: __private::Table<SipResponse> = __private::Table {
        all: SipResponse::ALL,
        texts: __private::Texts {
            text: TEXT,
            ends: __private::PackedU32s(b"\n\0\0\0\x15\0\0\x000\0\0\0:\0\0\0N\0\0\0i\0\0\0o\0\0\0\x86\0\0\0\x99\0\0\0\xAD\0\0\0\xC2\0\0\0\xD7\0\0\0\xE4\0\0\0\xFB\0\0\0\n\x01\0\0\x1A\x01\0\0.\x01\0\0;\x01\0\0H\x01\0\0^\x01\0\0p\x01\0\0\x91\x01\0\0\xA4\x01\0\0\xAC\x01\0\0\xCA\x01\0\0\xE6\x01\0\0\xFE\x01\0\0\x18\x02\0\x002\x02\0\0O\x02\0\0`\x02\0\0v\x02\0\0\x94\x02\0\0\xAA\x02\0\0\xC6\x02\0\0\xDB\x02\0\0\xF2\x02\0\0\x0F\x03\0\0\x1E\x03\0\x006\x03\0\0K\x03\0\0e\x03\0\0\x80\x03\0\0\xA4\x03\0\0\xBC\x03\0\0\xD0\x03\0\0\xE2\x03\0\0\xFD\x03\0\0 \x04\0\x001\x04\0\0B\x04\0\0X\x04\0\0e\x04\0\0r\x04\0\0\x88\x04\0\0\x9F\x04\0\0\xAC\x04\0\0\xBF\x04\0\0\xD1\x04\0\0\xF0\x04\0\0\t\x05\0\0\x1C\x05\0\0+\x05\0\0B\x05\0\0U\x05\0\0n\x05\0\0\x83\x05\0\0\xAE\x05\0\0\xC6\x05\0\0\xD9\x05\0\0\xE4\x05\0\0\xFF\x05\0\0\x11\x06\0\0\x1D\x06\0\0)\x06\0\x002\x06\0\0<\x06\0\0S\x06\0\0\\\x06\0\0n\x06\0\0\x86\x06\0\0\x8B\x06\0\0\xA0\x06\0\0\xB1\x06\0\0\xC3\x06\0\0\xD6\x06\0\0\xE9\x06\0\0\xF4\x06\0\0\t\x07\0\0\x16\x07\0\0%\x07\0\x007\x07\0\0C\x07\0\0N\x07\0\0a\x07\0\0q\x07\0\0\x8F\x07\0\0\xA0\x07\0\0\xA7\x07\0\0\xC2\x07\0\0\xDA\x07\0\0\xEE\x07\0\0\x05\x08\0\0\x1C\x08\0\x006\x08\0\0E\x08\0\0Y\x08\0\0s\x08\0\0\x86\x08\0\0\x9F\x08\0\0\xB1\x08\0\0\xC5\x08\0\0\xDF\x08\0\0\xEC\x08\0\0\x02\t\0\0\x14\t\0\0,\t\0\0D\t\0\0c\t\0\0x\t\0\0\x89\t\0\0\x99\t\0\0\xB2\t\0\0\xD0\t\0\0\xDF\t\0\0\xED\t\0\0\x01\n\0\0\r\n\0\0\x18\n\0\0,\n\0\0@\n\0\0K\n\0\0\\\n\0\0m\n\0\0\x89\n\0\0\x9F\n\0\0\xB0\n\0\0\xBD\n\0\0\xD2\n\0\0\xE2\n\0\0\xF8\n\0\0\n\x0B\0\x000\x0B\0\0F\x0B\0\0W\x0B\0\0a\x0B\0\0x\x0B\0\0\x88\x0B\0\0\x93\x0B\0\0\x9E\x0B\0\0\xA1\x0B\0\0\xA4\x0B\0\0\xA7\x0B\0\0\xAA\x0B\0\0\xAD\x0B\0\0\xB0\x0B\0\0\xB3\x0B\0\0\xB6\x0B\0\0\xB9\x0B\0\0\xBC\x0B\0\0\xBF\x0B\0\0\xC2\x0B\0\0\xC5\x0B\0\0\xC8\x0B\0\0\xCB\x0B\0\0\xCE\x0B\0\0\xD1\x0B\0\0\xD4\x0B\0\0\xD7\x0B\0\0\xDA\x0B\0\0\xDD\x0B\0\0\xE0\x0B\0\0\xE3\x0B\0\0\xE6\x0B\0\0\xE9\x0B\0\0\xEC\x0B\0\0\xEF\x0B\0\0\xF2\x0B\0\0\xF5\x0B\0\0\xF8\x0B\0\0\xFB\x0B\0\0\xFE\x0B\0\0\x01\x0C\0\0\x04\x0C\0\0\x07\x0C\0\0\n\x0C\0\0\r\x0C\0\0\x10\x0C\0\0\x13\x0C\0\0\x16\x0C\0\0\x19\x0C\0\0\x1C\x0C\0\0\x1F\x0C\0\0\"\x0C\0\0%\x0C\0\0(\x0C\0\0+\x0C\0\0.\x0C\0\x001\x0C\0\x004\x0C\0\x007\x0C\0\0:\x0C\0\0=\x0C\0\0@\x0C\0\0C\x0C\0\0F\x0C\0\0I\x0C\0\0L\x0C\0\0O\x0C\0\0R\x0C\0\0U\x0C\0\0X\x0C\0\0[\x0C\0\0^\x0C\0\0a\x0C\0\0d\x0C\0\0g\x0C\0\0j\x0C\0\0m\x0C\0\0p\x0C\0\0s\x0C\0\0v\x0C\0\0y\x0C\0\0|\x0C\0\0\x7F\x0C\0\0\x85\x0C\0\0\x8C\x0C\0\0\xA3\x0C\0\0\xA9\x0C\0\0\xB9\x0C\0\0\xD0\x0C\0\0\xD2\x0C\0\0\xE7\x0C\0\0\xF6\x0C\0\0\x06\r\0\0\x17\r\0\0(\r\0\x001\r\0\0D\r\0\0O\r\0\0[\r\0\0k\r\0\0t\r\0\0}\r\0\0\x8F\r\0\0\x9D\r\0\0\xBA\r\0\0\xC9\r\0\0\xCD\r\0\0\xE7\r\0\0\xFF\r\0\0\x13\x0E\0\0)\x0E\0\0?\x0E\0\0X\x0E\0\0e\x0E\0\0w\x0E\0\0\x91\x0E\0\0\xA3\x0E\0\0\xBB\x0E\0\0\xCC\x0E\0\0\xDF\x0E\0\0\xF8\x0E\0\0\x03\x0F\0\0\x17\x0F\0\0(\x0F\0\0>\x0F\0\0U\x0F\0\0u\x0F\0\0\x89\x0F\0\0\x99\x0F\0\0\xA7\x0F\0\0\xBE\x0F\0\0\xDD\x0F\0\0\xEA\x0F\0\0\xF7\x0F\0\0\t\x10\0\0\x12\x10\0\0\x1B\x10\0\0-\x10\0\0@\x10\0\0I\x10\0\0X\x10\0\0f\x10\0\0\x81\x10\0\0\x96\x10\0\0\xA5\x10\0\0\xB0\x10\0\0\xC3\x10\0\0\xD2\x10\0\0\xE7\x10\0\0\xF8\x10\0\0\x1F\x11\0\x003\x11\0\0B\x11\0\0I\x11\0\0`\x11\0\0n\x11\0\0v\x11\0\0~\x11\0\0\x88\x11\0\0\x93\x11\0\0\xAE\x11\0\0\xB8\x11\0\0\xCC\x11\0\0\xE7\x11\0\0\xED\x11\0\0\x06\x12\0\0\x19\x12\0\0-\x12\0\0B\x12\0\0W\x12\0\0d\x12\0\0{\x12\0\0\x8A\x12\0\0\x9A\x12\0\0\xAE\x12\0\0\xBB\x12\0\0\xC8\x12\0\0\xDE\x12\0\0\xF0\x12\0\0\x11\x13\0\0$\x13\0\0,\x13\0\0J\x13\0\0f\x13\0\0~\x13\0\0\x98\x13\0\0\xB2\x13\0\0\xCF\x13\0\0\xE0\x13\0\0\xF6\x13\0\0\x14\x14\0\0*\x14\0\0F\x14\0\0[\x14\0\0r\x14\0\0\x8F\x14\0\0\x9E\x14\0\0\xB6\x14\0\0\xCB\x14\0\0\xE5\x14\0\0\0\x15\0\0$\x15\0\0<\x15\0\0P\x15\0\0b\x15\0\0}\x15\0\0\xA0\x15\0\0\xB1\x15\0\0\xC2\x15\0\0\xD8\x15\0\0\xE5\x15\0\0\xF2\x15\0\0\x08\x16\0\0\x1F\x16\0\0,\x16\0\0?\x16\0\0Q\x16\0\0p\x16\0\0\x89\x16\0\0\x9C\x16\0\0\xAB\x16\0\0\xC2\x16\0\0\xD5\x16\0\0\xEE\x16\0\0\x03\x17\0\0.\x17\0\0F\x17\0\0Y\x17\0\0d\x17\0\0\x7F\x17\0\0\x91\x17\0\0\x9D\x17\0\0\xA9\x17\0\0\xF1\x17\0\0\x1B\x18\0\0I\x18\0\0\x87\x18\0\0\xEE\x18\0\0:\x19\0\0m\x19\0\0\xD5\x19\0\0;\x1A\0\0\x8E\x1A\0\0\xD0\x1A\0\0\x1B\x1B\0\0d\x1B\0\0\xB8\x1B\0\0\x07\x1C\0\0_\x1C\0\0\xC4\x1C\0\0]\x1D\0\0\xF6\x1D\0\0D\x1E\0\0\x99\x1E\0\0\xE9\x1E\0\0>\x1F\0\0\x90\x1F\0\0\xF9\x1F\0\0; \0\0\x7F \0\0\xC0 \0\0\x01!\0\0?!\0\0\x87!\0\0\xCF!\0\0\x15\"\0\0[\"\0\0\xB5\"\0\0\x0C#\0\0\x87#\0\0\xDD#\0\0e$\0\0\x8E$\0\0\xDC$\0\0*%\0\0~%\0\0\x0F&\0\0M&\0\0\xBA&\0\0\xF2&\0\0^'\0\0\xC5'\0\0?(\0\0h(\0\0\x83(\0\0\xA2(\0\0\xE7(\0\0C)\0\0\xC4)\0\0\x1E*\0\0O*\0\0\x98*\0\0\xEB*\0\x006+\0\0p+\0\0\xBA+\0\0\x10,\0\0v,\0\0\xB1,\0\0\xE2,\0\0.-\0\0\x8B-\0\0\xE2-\0\0\xEF.\0\0i/\0\0\xD4/\0\0,0\0\0\xD70\0\0\xF20\0\0\xFE0\0\0/1\0\0]1\0\0\x9D1\0\0\xBB1\0\0\xE61\0\0\xF61\0\0!2\0\0_2\0\0\x952\0\0\xDE2\0\0\xFF2\0\0A3\0\0\x9C3\0\0\t4\0\0U4\0\0\xAC4\0\0\xEF4\0\0;5\0\0d5\0\0\xD15\0\0(6\0\0p6\0\0\x8E6\0\0\xE06\0\0\xF46\0\0?7\0\0S7\0\0\x9D7\0\0\xE07\0\0#8\0\0V8\0\0\x8A8\0\0\xD08\0\0\x109\0\0W9\0\0\x889\0\0\x06:\0\0&:\0\0h:\0\0\xB1:\0\0\x18;\0\0c;\0\0\xA9;\0\0\xEE;\0\0\"<\0\0V<\0\0\x94<\0\0\xFA<\0\0M=\0\0\x7F=\0\0\xC5=\0\0\xF9=\0\08>\0\0j>\0\0\x9F>\0\0\xE3>\0\0%?\0\0]?\0\0\xF1?\0\0A@\0\0\xB2@\0\0\"A\0\0[A\0\0gA\0\0zA\0\0\xC0A\0\0\xECA\0\0 B\0\0\x9EB\0\0\xFDB\0\0OC\0\0~C\0\0\xC6C\0\0\xD7C\0\0\xE8C\0\0\xF9C\0\0\nD\0\0\x1BD\0\0#D\0\x004D\0\0<D\0\0DD\0\0UD\0\0fD\0\0wD\0\0\x88D\0\0\x99D\0\0\xAAD\0\0\xBBD\0\0\xCCD\0\0\xDDD\0\0\xEED\0\0\xFFD\0\0\x10E\0\0!E\0\x002E\0\0DE\0\0LE\0\0^E\0\0pE\0\0\x82E\0\0\xA2E\0\0\xAAE\0\0\xBCE\0\0\xCEE\0\0\xD6E\0\0\xE8E\0\0\xF0E\0\0\xF8E\0\0\x08F\0\0\x10F\0\0\x18F\0\0 F\0\x000F\0\0@F\0\0PF\0\0XF\0\0`F\0\0hF\0\0pF\0\0\x82F\0\0\x94F\0\0\xB4F\0\0\xC6F\0\0\xD8F\0\0\xEAF\0\0\xFCF\0\0\x0EG\0\0 G\0\0(G\0\0:G\0\0LG\0\0TG\0\0eG\0\0vG\0\0\x87G\0\0\x98G\0\0\xA9G\0\0\xBAG\0\0\xCBG\0\0\xD3G\0\0\xDBG\0\0\xECG\0\0\xFDG\0\0\x1CH\0\0-H\0\x005H\0\0=H\0\0")
        },
        integers: __private::PackedI64s(b"d\0\0\0\0\0\0\0\xB4\0\0\0\0\0\0\0\xB5\0\0\0\0\0\0\0\xB6\0\0\0\0\0\0\0\xB7\0\0\0\0\0\0\0\xC7\0\0\0\0\0\0\0\xC8\0\0\0\0\0\0\0\xCA\0\0\0\0\0\0\0\xCC\0\0\0\0\0\0\0,\x01\0\0\0\0\0\0-\x01\0\0\0\0\0\0.\x01\0\0\0\0\0\x001\x01\0\0\0\0\0\0|\x01\0\0\0\0\0\0\x90\x01\0\0\0\0\0\0\x91\x01\0\0\0\0\0\0\x92\x01\0\0\0\0\0\0\x93\x01\0\0\0\0\0\0\x94\x01\0\0\0\0\0\0\x95\x01\0\0\0\0\0\0\x96\x01\0\0\0\0\0\0\x97\x01\0\0\0\0\0\0\x98\x01\0\0\0\0\0\0\x9A\x01\0\0\0\0\0\0\x9C\x01\0\0\0\0\0\0\x9D\x01\0\0\0\0\0\0\x9E\x01\0\0\0\0\0\0\x9F\x01\0\0\0\0\0\0\xA0\x01\0\0\0\0\0\0\xA1\x01\0\0\0\0\0\0\xA4\x01\0\0\0\0\0\0\xA5\x01\0\0\0\0\0\0\xA6\x01\0\0\0\0\0\0\xA7\x01\0\0\0\0\0\0\xA8\x01\0\0\0\0\0\0\xA9\x01\0\0\0\0\0\0\xAC\x01\0\0\0\0\0\0\xAD\x01\0\0\0\0\0\0\xAE\x01\0\0\0\0\0\0\xB1\x01\0\0\0\0\0\0\xB4\x01\0\0\0\0\0\0\xB5\x01\0\0\0\0\0\0\xB6\x01\0\0\0\0\0\0\xB7\x01\0\0\0\0\0\0\xB8\x01\0\0\0\0\0\0\xD5\x01\0\0\0\0\0\0\xD6\x01\0\0\0\0\0\0\xE0\x01\0\0\0\0\0\0\xE1\x01\0\0\0\0\0\0\xE2\x01\0\0\0\0\0\0\xE3\x01\0\0\0\0\0\0\xE4\x01\0\0\0\0\0\0\xE5\x01\0\0\0\0\0\0\xE6\x01\0\0\0\0\0\0\xE7\x01\0\0\0\0\0\0\xE8\x01\0\0\0\0\0\0\xE9\x01\0\0\0\0\0\0\xEB\x01\0\0\0\0\0\0\xED\x01\0\0\0\0\0\0\xEE\x01\0\0\0\0\0\0\xF4\x01\0\0\0\0\0\0\xF5\x01\0\0\0\0\0\0\xF6\x01\0\0\0\0\0\0\xF7\x01\0\0\0\0\0\0\xF8\x01\0\0\0\0\0\0\xF9\x01\0\0\0\0\0\0\x01\x02\0\0\0\0\0\0+\x02\0\0\0\0\0\0D\x02\0\0\0\0\0\0X\x02\0\0\0\0\0\0[\x02\0\0\0\0\0\0\\\x02\0\0\0\0\0\0^\x02\0\0\0\0\0\0_\x02\0\0\0\0\0\0`\x02\0\0\0\0\0\0"),
        by_id: __private::PackedU32s(b"\0\0\0\0\x01\0\0\0\x02\0\0\0\x03\0\0\0\x04\0\0\0\x05\0\0\0\x06\0\0\0\x07\0\0\0\x08\0\0\0\t\0\0\0\n\0\0\0\x0B\0\0\0\x0C\0\0\0\r\0\0\0\x0E\0\0\0\x0F\0\0\0\x10\0\0\0\x11\0\0\0\x12\0\0\0\x13\0\0\0\x14\0\0\0\x15\0\0\0\x16\0\0\0\x17\0\0\0\x18\0\0\0\x19\0\0\0\x1A\0\0\0\x1B\0\0\0\x1C\0\0\0\x1D\0\0\0\x1E\0\0\0\x1F\0\0\0 \0\0\0!\0\0\0\"\0\0\0#\0\0\0$\0\0\0%\0\0\0&\0\0\0'\0\0\0(\0\0\0)\0\0\0*\0\0\0+\0\0\0,\0\0\0-\0\0\0.\0\0\0/\0\0\x000\0\0\x001\0\0\x002\0\0\x003\0\0\x004\0\0\x005\0\0\x006\0\0\x007\0\0\08\0\0\09\0\0\0:\0\0\0;\0\0\0<\0\0\0=\0\0\0>\0\0\0?\0\0\0@\0\0\0A\0\0\0B\0\0\0C\0\0\0D\0\0\0E\0\0\0F\0\0\0G\0\0\0H\0\0\0I\0\0\0J\0\0\0"),
        by_code: SipResponse::ALL,
        codes: __private::PackedU32s(b"\0\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0\x02\0\0\0\x03\0\0\0\x02\0\0\0\x03\0\0\0\x04\0\0\0\x03\0\0\0\x04\0\0\0\x05\0\0\0\x04\0\0\0\x05\0\0\0\x06\0\0\0\x05\0\0\0\x06\0\0\0\x07\0\0\0\x06\0\0\0\x07\0\0\0\x08\0\0\0\x07\0\0\0\x08\0\0\0\t\0\0\0\x08\0\0\0\t\0\0\0\n\0\0\0\t\0\0\0\n\0\0\0\x0B\0\0\0\n\0\0\0\x0B\0\0\0\x0C\0\0\0\x0B\0\0\0\x0C\0\0\0\r\0\0\0\x0C\0\0\0\r\0\0\0\x0E\0\0\0\r\0\0\0\x0E\0\0\0\x0F\0\0\0\x0E\0\0\0\x0F\0\0\0\x10\0\0\0\x0F\0\0\0\x10\0\0\0\x11\0\0\0\x10\0\0\0\x11\0\0\0\x12\0\0\0\x11\0\0\0\x12\0\0\0\x13\0\0\0\x12\0\0\0\x13\0\0\0\x14\0\0\0\x13\0\0\0\x14\0\0\0\x15\0\0\0\x14\0\0\0\x15\0\0\0\x16\0\0\0\x15\0\0\0\x16\0\0\0\x17\0\0\0\x16\0\0\0\x17\0\0\0\x18\0\0\0\x17\0\0\0\x18\0\0\0\x19\0\0\0\x18\0\0\0\x19\0\0\0\x1A\0\0\0\x19\0\0\0\x1A\0\0\0\x1B\0\0\0\x1A\0\0\0\x1B\0\0\0\x1C\0\0\0\x1B\0\0\0\x1C\0\0\0\x1D\0\0\0\x1C\0\0\0\x1D\0\0\0\x1E\0\0\0\x1D\0\0\0\x1E\0\0\0\x1F\0\0\0\x1E\0\0\0\x1F\0\0\0 \0\0\0\x1F\0\0\0 \0\0\0!\0\0\0 \0\0\0!\0\0\0\"\0\0\0!\0\0\0\"\0\0\0#\0\0\0\"\0\0\0#\0\0\0$\0\0\0#\0\0\0$\0\0\0%\0\0\0$\0\0\0%\0\0\0&\0\0\0%\0\0\0&\0\0\0'\0\0\0&\0\0\0'\0\0\0(\0\0\0'\0\0\0(\0\0\0)\0\0\0(\0\0\0)\0\0\0*\0\0\0)\0\0\0*\0\0\0+\0\0\0*\0\0\0+\0\0\0,\0\0\0+\0\0\0,\0\0\0-\0\0\0,\0\0\0-\0\0\0.\0\0\0-\0\0\0.\0\0\0/\0\0\0.\0\0\0/\0\0\x000\0\0\0/\0\0\x000\0\0\x001\0\0\x000\0\0\x001\0\0\x002\0\0\x001\0\0\x002\0\0\x003\0\0\x002\0\0\x003\0\0\x004\0\0\x003\0\0\x004\0\0\x005\0\0\x004\0\0\x005\0\0\x006\0\0\x005\0\0\x006\0\0\x007\0\0\x006\0\0\x007\0\0\08\0\0\x007\0\0\08\0\0\09\0\0\08\0\0\09\0\0\0:\0\0\09\0\0\0:\0\0\0;\0\0\0:\0\0\0;\0\0\0<\0\0\0;\0\0\0<\0\0\0=\0\0\0<\0\0\0=\0\0\0>\0\0\0=\0\0\0>\0\0\0?\0\0\0>\0\0\0?\0\0\0@\0\0\0?\0\0\0@\0\0\0A\0\0\0@\0\0\0A\0\0\0B\0\0\0A\0\0\0B\0\0\0C\0\0\0B\0\0\0C\0\0\0D\0\0\0C\0\0\0D\0\0\0E\0\0\0D\0\0\0E\0\0\0F\0\0\0E\0\0\0F\0\0\0G\0\0\0F\0\0\0G\0\0\0H\0\0\0G\0\0\0H\0\0\0I\0\0\0H\0\0\0I\0\0\0J\0\0\0I\0\0\0J\0\0\0K\0\0\0J\0\0\0"),
        code_slots: __private::Buckets(b"K8\xB4d\"\0\0\0]\xBF#\x01\x0F\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFUq\xA0\x88\x05\0\0\0\xC0\x1C\x1C\x83B\0\0\0\x10\xF3\x8A\x1D\x10\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC3\xDF\0\xDB\x06\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB9\xD47H\r\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFY*\xF4F>\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFR\x91\x1F\xA7\x01\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE6\x05\x977(\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF:N#=\x11\0\0\0\xBCu\xD1\x86)\0\0\0\xEF9//\x07\0\0\0\x80\x17\x9287\0\0\0|D\x9B\x01\x0E\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\t,\xB5\xDB\x08\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFA\xEB\xEE\x91/\0\0\0\x14\xF6\xDBEH\0\0\0\xDFc\xF9\x11\x1F\0\0\0\x92\x9AB\xE5.\0\0\0P\x8F\xA5\xC39\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x07]F\xF2J\0\0\0\xC4\xE5\xD0/\x18\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x81\xD4\xB9\xC52\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF3\x95Z\xB9!\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB3\x84\x90_3\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF7f0\xFA,\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA4\xF4&9?\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF4G\xCFO\t\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x11\x93\x7F\xA1\x19\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF5-\x99\xF8\x15\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD8\x85T'@\0\0\0\x8B\xA6xOC\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xDF\xE5XD\x1E\0\0\0\x91A\xE2\x82\x1D\0\0\0\xD0a\xD7\x82#\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x1E\xD0uD4\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF7)\x03\xB2F\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xDC\xDD\xFAAG\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x8F+O\xA8\x1C\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFQ\xD0\xEC\xA7\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFkH\x8Ao;\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFfRO\xDE%\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA2I\x16*\x16\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB2\x17\x19\xC1$\0\0\0\x03\xB7\x1E\xA3\x13\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFZ\xEAsO&\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x18+\xD8\xE3-\0\0\0\x86\xB9\xE1\xAB\x1B\0\0\0\x96\xFA\x812\x1A\0\0\0\x14(\0K=\0\0\0Qe2.D\0\0\0d-n\xCB\x12\0\0\0p\xEA\x7F\xB0\x17\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF|o\xEB\xED0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xBC\x9E\x1E\x0F5\0\0\0\xFBb\x10\x05\x0B\0\0\0\xBA\x94\n\x1B'\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xEA\xD6\xAB\xF2\x04\0\0\0\x9E\xACh\xC5+\0\0\0\xD0a\x07\xD58\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE9o\x9C\xAE\x03\0\0\0\x86\x12\x12M\n\0\0\0\\\x0F[y1\0\0\0\xF9y\xAD\xF9*\0\0\0S\xC7D\xDE<\0\0\0\x9F\x1E\xF6>E\0\0\0\x02\xF7\x07\xDCA\0\0\0\x90C%~I\0\0\0l\xBD\x14Z\x14\0\0\0;o\xA8N\x02\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF+\x94\x85]\x0C\0\0\0H\xCEZ\x11:\0\0\0\xE0\xF7'\xD76\0\0\0\xEA\xB1r\xC5 \0\0\0"),
        dense_codes: __private::DenseCodes {
            least: 100i64,
            cells: __private::PackedU32s(b"\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\x03\0\0\0\x04\0\0\0\x05\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x06\0\0\0\x07\0\0\0\0\0\0\0\x08\0\0\0\0\0\0\0\t\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\n\0\0\0\x0B\0\0\0\x0C\0\0\0\0\0\0\0\0\0\0\0\r\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0E\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0F\0\0\0\x10\0\0\0\x11\0\0\0\x12\0\0\0\x13\0\0\0\x14\0\0\0\x15\0\0\0\x16\0\0\0\x17\0\0\0\0\0\0\0\x18\0\0\0\0\0\0\0\x19\0\0\0\x1A\0\0\0\x1B\0\0\0\x1C\0\0\0\x1D\0\0\0\x1E\0\0\0\0\0\0\0\0\0\0\0\x1F\0\0\0 \0\0\0!\0\0\0\"\0\0\0#\0\0\0$\0\0\0\0\0\0\0\0\0\0\0%\0\0\0&\0\0\0'\0\0\0\0\0\0\0\0\0\0\0(\0\0\0\0\0\0\0\0\0\0\0)\0\0\0*\0\0\0+\0\0\0,\0\0\0-\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0.\0\0\0/\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x000\0\0\x001\0\0\x002\0\0\x003\0\0\x004\0\0\x005\0\0\x006\0\0\x007\0\0\08\0\0\09\0\0\0\0\0\0\0:\0\0\0\0\0\0\0;\0\0\0<\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0=\0\0\0>\0\0\0?\0\0\0@\0\0\0A\0\0\0B\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0C\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0D\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0E\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0F\0\0\0\0\0\0\0\0\0\0\0G\0\0\0H\0\0\0\0\0\0\0I\0\0\0J\0\0\0K\0\0\0")
        },
        parameters: &[],
        retired: __private::PackedU32s(b""),
        facts: __private::FactTable {
            declared: &[],
            values: b""
        },
        addresses: __private::Addresses {
            base: "docs/sip-response-codes/",
            end: ".md",
            reserved_end: ".md",
            reserved: __private::PackedU32s(b""),
            is_on_site: false,
        },
        matcher: __private::Matcher {
            messages: __private::Messages {
                text: TEXT,
                windows: __private::SampledWindows {
                    offsets: &[65535u16, 0u16],
                    seed: 11400714819323198485u64
                },
                displacements: b"\0\x01\0\0\0\0\x05\0\x03\0\0\0\x03\0\0\x01\0\0\0\0\x01\x02\0\0\x01\0\0\x05\0\0\0\0\0\x01\x04\0\x01\x02\x04\0\x02\0\0\x01\0\x02\0\x01\x03\0\x02\0\0\0\x01\0\x02\0\0\x01\0\0\x02\0",
                slots: b"<\x15\0\0\x14\0\0\0Z\0\0\0\xA6H\0\0\x19\0\0\0y\0\0\0d\x12\0\0\x17\0\0\0\x1A\0\0\0\xB6\x14\0\0\x15\0\0\0P\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x9A\x12\0\0\x14\0\0\0 \0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xCF\x13\0\0\x11\0\0\0<\0\0\0r\x14\0\0\x1D\0\0\0J\0\0\0\xDE\x12\0\0\x12\0\0\0(\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC2\x15\0\0\x16\0\0\0f\0\0\0\xA0\x15\0\0\x11\0\0\0b\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF?\x16\0\0\x12\0\0\0t\0\0\0$\x13\0\0\x08\0\0\0.\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x91\x17\0\0\x0C\0\0\0\x92\0\0\0\x7FH\0\0'\0\0\0a\0\0\0b\x15\0\0\x1B\0\0\0^\0\0\0-\x12\0\0\x15\0\0\0\x14\0\0\0\xCC\x11\0\0\x1B\0\0\0\n\0\0\0\xD8\x15\0\0\r\0\0\0h\0\0\0\x14\x14\0\0\x16\0\0\0B\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF,\x16\0\0\x13\0\0\0r\0\0\0\x7F\x17\0\0\x12\0\0\0\x90\0\0\0\xCB\x14\0\0\x1A\0\0\0R\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x9E\x14\0\0\x18\0\0\0N\0\0\0$\x15\0\0\x18\0\0\0X\0\0\0\xBB\x12\0\0\r\0\0\0$\0\0\0IH\0\0\x19\0\0\x005\0\0\0\xEE\x16\0\0\x15\0\0\0\x84\0\0\0\xE7\x11\0\0\x06\0\0\0\x0C\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFF\x17\0\0\x13\0\0\0\x8A\0\0\0\xB8\x11\0\0\x14\0\0\0\x08\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xAE\x11\0\0\n\0\0\0\x06\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x11\x13\0\0\x13\0\0\0,\0\0\0p\x16\0\0\x19\0\0\0x\0\0\0Y\x17\0\0\x0B\0\0\0\x8C\0\0\0\xB1\x15\0\0\x11\0\0\0d\0\0\0J\x13\0\0\x1C\0\0\x002\0\0\0\x1F\x16\0\0\r\0\0\0p\0\0\0\x06\x12\0\0\x13\0\0\0\x10\0\0\0B\x12\0\0\x15\0\0\0\x16\0\0\0\x19\x12\0\0\x14\0\0\0\x12\0\0\0\x8A\x12\0\0\x10\0\0\0\x1E\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE5\x14\0\0\x1B\0\0\0T\0\0\0\xF6\x13\0\0\x1E\0\0\0@\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD5\x16\0\0\x19\0\0\0\x82\0\0\0\x8F\x14\0\0\x0F\0\0\0L\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFP\x15\0\0\x12\0\0\0\\\0\0\0\xC2\x16\0\0\x13\0\0\0\x80\0\0\0}\x15\0\0#\0\0\0`\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF~\x11\0\0\n\0\0\0\0\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFQ\x16\0\0\x1F\0\0\0v\0\0\0\x08\x16\0\0\x17\0\0\0n\0\0\0\x98\x13\0\0\x1A\0\0\08\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xBFH\0\0\x1D\0\0\0\x83\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE5\x15\0\0\r\0\0\0j\0\0\0,\x13\0\0\x1E\0\0\x000\0\0\0[\x14\0\0\x17\0\0\0H\0\0\0~\x13\0\0\x1A\0\0\x006\0\0\0\x88\x11\0\0\x0B\0\0\0\x02\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF0\x12\0\0!\0\0\0*\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF2\x15\0\0\x16\0\0\0l\0\0\0\xED\x11\0\0\x19\0\0\0\x0E\0\0\0\xAB\x16\0\0\x17\0\0\0~\0\0\0F\x14\0\0\x15\0\0\0F\0\0\0\x89\x16\0\0\x13\0\0\0z\0\0\0bH\0\0\x1D\0\0\0_\0\0\0=H\0\0\x0C\0\0\0\x0F\0\0\0\x03\x17\0\0+\0\0\0\x86\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\x15\0\0$\0\0\0V\0\0\0\x9D\x17\0\0\x0C\0\0\0\x94\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x9C\x16\0\0\x0F\0\0\0|\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x93\x11\0\0\x1B\0\0\0\x04\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF{\x12\0\0\x0F\0\0\0\x1C\0\0\0\xB2\x13\0\0\x1D\0\0\0:\0\0\0W\x12\0\0\r\0\0\0\x18\0\0\0\xC8\x12\0\0\x16\0\0\0&\0\0\0\xAE\x12\0\0\r\0\0\0\"\0\0\0*\x14\0\0\x1C\0\0\0D\0\0\0f\x13\0\0\x18\0\0\x004\0\0\0d\x17\0\0\x1B\0\0\0\x8E\0\0\0\xE0\x13\0\0\x16\0\0\0>\0\0\0.\x17\0\0\x18\0\0\0\x88\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
            },
            normalized: __private::Buckets(b"\xA7+\xAB\xCDU\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFh\xB2oz?\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xBB\x88\x8AO8\0\0\0\xF5\xBF\r\xEC'\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA3\xC9\x1E\xD5,\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB2\xDE\x012{\0\0\0\x04\xBA\xAFs\x0E\0\0\0\xC2\xBEe\xDA<\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE8%\xFF:7\0\0\0{\x8A\xDD+\x1A\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFqR\xC6_=\0\0\0\x1D\xB6\xFB\xAF\x1C\0\0\0\xFA\xEA\xA0K2\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xAF\x96V\xD5\x19\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x02\"m,u\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF'\xF4ns\x16\0\0\0\xBC\xFC\x15^|\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFAk\xF3NX\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFY3\x9Dk9\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFX\xC1\x81\xE6q\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFg4\xBF\xCDa\0\0\0n\xB2\x85P4\0\0\0h\xE2\t\x98\x03\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF}\x14\xB8Ze\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF!\x1F\xAE\x88&\0\0\0\x91\x9F\xE5D\x14\0\0\0P\x84#\x01\x01\0\0\0\xC1\x13\x91\xCFT\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFK\xC4\x8E\xEAF\0\0\0\x82\x98\x8E\xF9M\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD5\xB8B\x8F(\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB1\xA9\x82\\\x18\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x89\xF9\x13\xFB}\0\0\0\xBA\xBBx\xD4\r\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x88Cxtb\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC7UY\xA8x\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF|\x07\xE9\x133\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC2\xDD^\x1Cw\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x91\xA8n\xA2\x1E\0\0\0\xA4\xE0\x9B\x9C/\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB2JgXZ\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x08\x19\x13\xF5c\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF<h\xA0\xBEV\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x06\x90\x8E\x931\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xCA\xAC)\xAFW\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB2\xBB\xDF\x03-\0\0\0\xB1\\\xF0\x95)\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF)\xA8+Y$\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA5\xB9\xA1\x08E\0\0\0oK\tgz\0\0\0\xC4y\xE1\r6\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xDBF\x0B5~\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x05\xC5\xC3%\0\0\0\0\x8F\x14dQ:\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x08\xD0\xD2\xD7\x10\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x9E\x06\xE6\x8BJ\0\0\0@\x97}sf\0\0\0\x05;;\x9Av\0\0\0\x9F\xBDK3g\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x83\xDF\xF9\xCCN\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF1:\xA4\xC3@\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB8\xA3\xEFc\x13\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x05z\xCB\"%\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFnn\xE8\x94G\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x99\xF8n\xDFk\0\0\0\xA8\xB8_\xCB\x11\0\0\0\xD9\xB9\xA8\x9EL\0\0\0(\xD88\xFEP\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF@\xC0\xC5Xy\0\0\0\xD7\xB6\xC7is\0\0\0\xDDS$z5\0\0\0\xCC\xAD#>\x1B\0\0\0Q\x89\x18\x98\x08\0\0\0\xE3\x06O\xA2l\0\0\0\x87\0\x053\x17\0\0\0\xEE\x8B0r \0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF^\xD2X\x0F\x0C\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFQ4\xFA\xE1d\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xBDr@\x1C`\0\0\0\xC1\xC4\x1F\xFC\x02\0\0\0\xD4\x05<D\x1F\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"),
            prefix_filter: __private::PrefixFilter(b""),
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
    const fn text(entry: SipResponse, column: __private::Column) -> &'static ::core::primitive::str {
        TABLE.text(entry.__index(), column)
    }

    impl SipResponse {
        #[doc = r" Every entry, in the order of the catalog."]
        pub const ALL: &'static [Self] = &[
            SipResponse::Trying100,
            SipResponse::Ringing180,
            SipResponse::CallIsBeingForwarded181,
            SipResponse::Queued182,
            SipResponse::SessionProgress183,
            SipResponse::EarlyDialogTerminated199,
            SipResponse::Ok200,
            SipResponse::AcceptedDeprecated202,
            SipResponse::NoNotification204,
            SipResponse::MultipleChoices300,
            SipResponse::MovedPermanently301,
            SipResponse::MovedTemporarily302,
            SipResponse::UseProxy305,
            SipResponse::AlternativeService380,
            SipResponse::BadRequest400,
            SipResponse::Unauthorized401,
            SipResponse::PaymentRequired402,
            SipResponse::Forbidden403,
            SipResponse::NotFound404,
            SipResponse::MethodNotAllowed405,
            SipResponse::NotAcceptable406,
            SipResponse::ProxyAuthenticationRequired407,
            SipResponse::RequestTimeout408,
            SipResponse::Gone410,
            SipResponse::ConditionalRequestFailed412,
            SipResponse::RequestEntityTooLarge413,
            SipResponse::RequestUriTooLong414,
            SipResponse::UnsupportedMediaType415,
            SipResponse::UnsupportedUriScheme416,
            SipResponse::UnknownResourcePriority417,
            SipResponse::BadExtension420,
            SipResponse::ExtensionRequired421,
            SipResponse::SessionIntervalTooSmall422,
            SipResponse::IntervalTooBrief423,
            SipResponse::BadLocationInformation424,
            SipResponse::BadAlertMessage425,
            SipResponse::UseIdentityHeader428,
            SipResponse::ProvideReferrerIdentity429,
            SipResponse::FlowFailed430,
            SipResponse::AnonymityDisallowed433,
            SipResponse::BadIdentityInfo436,
            SipResponse::UnsupportedCredential437,
            SipResponse::InvalidIdentityHeader438,
            SipResponse::FirstHopLacksOutboundSupport439,
            SipResponse::MaxBreadthExceeded440,
            SipResponse::BadInfoPackage469,
            SipResponse::ConsentNeeded470,
            SipResponse::TemporarilyUnavailable480,
            SipResponse::CallTransactionDoesNotExist481,
            SipResponse::LoopDetected482,
            SipResponse::TooManyHops483,
            SipResponse::AddressIncomplete484,
            SipResponse::Ambiguous485,
            SipResponse::BusyHere486,
            SipResponse::RequestTerminated487,
            SipResponse::NotAcceptableHere488,
            SipResponse::BadEvent489,
            SipResponse::RequestPending491,
            SipResponse::Undecipherable493,
            SipResponse::SecurityAgreementRequired494,
            SipResponse::ServerInternalError500,
            SipResponse::NotImplemented501,
            SipResponse::BadGateway502,
            SipResponse::ServiceUnavailable503,
            SipResponse::ServerTimeOut504,
            SipResponse::VersionNotSupported505,
            SipResponse::MessageTooLarge513,
            SipResponse::PushNotificationServiceNotSupported555,
            SipResponse::PreconditionFailure580,
            SipResponse::BusyEverywhere600,
            SipResponse::Decline603,
            SipResponse::DoesNotExistAnywhere604,
            SipResponse::NotAcceptable606,
            SipResponse::Unwanted607,
            SipResponse::Rejected608,
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
        pub const fn table(self) -> &'static __private::Table<SipResponse> {
            &TABLE
        }

        pub const fn index(self, entry: SipResponse) -> ::core::primitive::usize {
            entry.__index()
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Debug for SipResponse {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(text(*self, __private::Column::Variant))
        }
    }

    #[automatically_derived]
    impl ::core::convert::From<SipResponse> for ::core::primitive::u16 {
        fn from(entry: SipResponse) -> Self {
            entry.code()
        }
    }

    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for SipResponse {
        type Error = ::error_catalog::UnknownCode;
        fn try_from(code: ::core::primitive::u16) -> ::core::result::Result<Self, ::error_catalog::UnknownCode> {
            Self::from_code(code).ok_or(::error_catalog::UnknownCode)
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Display for SipResponse {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.message())
        }
    }

    #[automatically_derived]
    impl ::core::error::Error for SipResponse {}

    #[automatically_derived]
    impl ::core::str::FromStr for SipResponse {
        type Err = ::error_catalog::UnknownMessage;
        #[doc = r" Parses a message as a log shows it, an alias, or a message with its placeholders. Whitespace around the"]
        #[doc = r" text is ignored."]
        fn from_str(text: &::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::UnknownMessage> {
            TABLE.from_message(text)
        }
    }

    #[automatically_derived]
    impl<'t>::core::convert::TryFrom<&'t ::core::primitive::str> for SipResponse {
        type Error = ::error_catalog::TryFromMessageError<'t>;
        #[doc = r" Parses a message as `FromStr` does; the error has the text."]
        fn try_from(text: &'t ::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::TryFromMessageError<'t>> {
            TABLE.from_message(text).map_err(| _ | TABLE.unknown(text))
        }
    }

    #[automatically_derived]
    impl __private::Sealed for SipResponse {}

    #[automatically_derived]
    impl ::error_catalog::Entry for SipResponse {
        type Code<'c> = ::core::primitive::u16;
        const ALL: &'static [Self] = <SipResponse>::ALL;
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
            <SipResponse>::code(self)
        }

        fn code_number(self) -> ::core::option::Option<::core::primitive::i64> {
            <SipResponse>::code_number(self)
        }

        fn parameters(self) -> &'static [::error_catalog::Parameter] {
            <SipResponse>::parameters(self)
        }

        fn fact(self, name: &::core::primitive::str,) -> ::core::option::Option<&'static ::core::primitive::str> {
            <SipResponse>::fact(self, name)
        }

        fn facts(self) -> ::error_catalog::Facts {
            <SipResponse>::facts(self)
        }

        fn basis(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            <SipResponse>::basis(self)
        }

        fn is_retired(self) -> ::core::primitive::bool {
            <SipResponse>::is_retired(self)
        }

        fn address(self) -> ::error_catalog::Address {
            <SipResponse>::address(self)
        }

        fn url(self) -> ::core::option::Option<::error_catalog::Address> {
            <SipResponse>::url(self)
        }

        fn lookup(text: &::core::primitive::str) -> ::core::option::Option<::error_catalog::Match<'_, Self>> {
            <SipResponse>::lookup(text)
        }

        fn nearest<const N: ::core::primitive::usize>(text: &::core::primitive::str,) -> ::error_catalog::Nearest<Self, N> {
            TABLE.nearest(text)
        }

        fn from_id(id: &::core::primitive::str) -> ::core::option::Option<Self> {
            TABLE.from_id(id)
        }

        fn with_code(code: ::core::primitive::u16) -> &'static [Self] {
            <SipResponse>::with_code(code)
        }

        fn __index(self) -> ::core::primitive::usize {
            <SipResponse>::__index(self)
        }

        fn __matcher() -> &'static __private::Matcher<'static> {
            &TABLE.matcher
        }
    }

    #[cfg(feature = "serde")]
    __private::serde!(entry SipResponse);
};
