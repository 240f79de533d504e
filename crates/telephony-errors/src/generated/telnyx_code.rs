//! @generated from docs/telnyx-codes.md by `cargo xtask sync`. Do not edit: edit that page.
#![allow(clippy::all, clippy::nursery, clippy::pedantic, clippy::restriction)]

#[doc = "Telnyx D Codes."]
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
pub enum TelnyxCode {
    #[doc = "`D1 Calls of the account at the limit`\n\n**Meaning.** The account has as many outbound calls at once as its limit allows.\n\n**Fix.** Call when other calls have ended, or ask Telnyx to raise the limit."]
    CallsOfTheAccountAtTheLimitD1,
    #[doc = "`D2 Calls of the profile at the limit`\n\n**Meaning.** The outbound voice profile has as many calls at once as its limit allows.\n\n**Fix.** Call when other calls have ended, or raise the limit of the profile."]
    CallsOfTheProfileAtTheLimitD2,
    #[doc = "`D3 Calls of the connection at the limit`\n\n**Meaning.** The SIP connection has as many outbound calls at once as its limit allows.\n\n**Fix.** Call when other calls have ended, or raise the limit in the outbound settings of the connection."]
    CallsOfTheConnectionAtTheLimitD3,
    #[doc = "`D4 Inbound calls of the connection at the limit`\n\n**Meaning.** Nobody is busy: the SIP connection of the number called has as many inbound calls at once as its limit allows.\n\n**Fix.** Call when other calls have ended, or raise the limit in the inbound settings of the connection."]
    InboundCallsOfTheConnectionAtTheLimitD4,
    #[doc = "`D5 Channels of the account at the limit`\n\n**Meaning.** Nobody is busy: all numbers with channel billing (legacy) have as many calls at once as channels were bought.\n\n**Fix.** Call when other calls have ended, or add channels."]
    ChannelsOfTheAccountAtTheLimitD5,
    #[doc = "`D7 Connection without a voice profile`\n\n**Meaning.** The SIP connection has no outbound voice profile.\n\n**Fix.** Assign an outbound voice profile to the connection."]
    ConnectionWithoutAVoiceProfileD7,
    #[doc = "`D8 Emergency call without a valid caller ID`\n\n**Meaning.** An emergency number was called without a caller ID that is set up for emergency calls. The code is no longer used.\n\n**Fix.** Call with a number of the account that is set up for emergency calls."]
    EmergencyCallWithoutAValidCallerIdD8,
    #[doc = "`D9 Too many calls to one destination abroad`\n\n**Meaning.** A number abroad was called too often within a minute.\n\n**Fix.** Wait a minute. If you need more, ask Telnyx to raise the limit."]
    TooManyCallsToOneDestinationAbroadD9,
    #[doc = "`D10 Forbidden`\n\n**Meaning.** The call was refused. The two lists differ: too many calls at once, a SIP header that is reserved, or a disabled account or connection.\n\n**Fix.** Check the limits and that the connection is active, then ask Telnyx's support."]
    ForbiddenD10,
    #[doc = "`D11 Destination number invalid`\n\n**Meaning.** The number called is not valid.\n\n**Fix.** Check the number, and write it in E.164."]
    DestinationNumberInvalidD11,
    #[doc = "`D12 Destination not in the service plan`\n\n**Meaning.** The number called is not included in the service plan of the voice profile. The code is no longer used.\n\n**Fix.** Choose a plan with the destination."]
    DestinationNotInTheServicePlanD12,
    #[doc = "`D13 Country not permitted`\n\n**Meaning.** The voice profile does not permit the country of the number called.\n\n**Fix.** Add the country to the destinations of the outbound voice profile."]
    CountryNotPermittedD13,
    #[doc = "`D14 Dialed number invalid`\n\n**Meaning.** The number called is not valid.\n\n**Fix.** Check the number, and that it can be called from elsewhere."]
    DialedNumberInvalidD14,
    #[doc = "`D15 Voice profile disabled`\n\n**Meaning.** The outbound voice profile of the connection is switched off.\n\n**Fix.** Switch on the profile."]
    VoiceProfileDisabledD15,
    #[doc = "`D16 Connection disabled`\n\n**Meaning.** The SIP connection from which the call came is switched off.\n\n**Fix.** Switch on the connection."]
    ConnectionDisabledD16,
    #[doc = "`D17 Account blocked`\n\n**Meaning.** The account from which the call came is blocked.\n\n**Fix.** Read Telnyx's email about the block, and ask its support."]
    AccountBlockedD17,
    #[doc = "`D18 Connection of the number called inactive`\n\n**Meaning.** The number exists: the SIP connection that should receive the call is switched off.\n\n**Fix.** Switch on the connection of the number called."]
    ConnectionOfTheNumberCalledInactiveD18,
    #[doc = "`D19 Account of the number called blocked`\n\n**Meaning.** The number exists: the account that should receive the call is blocked, mostly for lack of credit.\n\n**Fix.** Check the balance of the account that owns the number called."]
    AccountOfTheNumberCalledBlockedD19,
    #[doc = "`D21 Nowhere to send the call`\n\n**Meaning.** The number called has no destination: its connection is not registered, or has no address, and no forwarding is set.\n\n**Fix.** Register the phone or the server of the number called, or set its address."]
    NowhereToSendTheCallD21,
    #[doc = "`D22 Channels at the limit`\n\n**Meaning.** The account, the voice profile or the connection has as many calls at once as its channels allow.\n\n**Fix.** Raise the channel limits of the number, the connection and the profile."]
    ChannelsAtTheLimitD22,
    #[doc = "`D24 Rate too expensive`\n\n**Meaning.** A minute to the number called costs more than the voice profile allows.\n\n**Fix.** Raise the highest rate of the profile, if the call is wanted."]
    RateTooExpensiveD24,
    #[doc = "`D25 Account not found by address and user name`\n\n**Meaning.** No account has the IP address and the user name of the call.\n\n**Fix.** Check the authentication of the connection: IP address, user name, password."]
    AccountNotFoundByAddressAndUserNameD25,
    #[doc = "`D26 No connection of the caller`\n\n**Meaning.** No SIP connection matches the user name or the IP address of the call.\n\n**Fix.** Create the connection, with an outbound voice profile."]
    NoConnectionOfTheCallerD26,
    #[doc = "`D29 Token or address invalid`\n\n**Meaning.** The header X-Telnyx-Token does not match the connection or the IP address.\n\n**Fix.** Set the token of the connection in the header."]
    TokenOrAddressInvalidD29,
    #[doc = "`D30 SIP address calling not permitted`\n\n**Meaning.** The preference of the user for calls to SIP addresses could not be verified.\n\n**Fix.** Check the SIP address, and the setting for calls to SIP addresses."]
    SipAddressCallingNotPermittedD30,
    #[doc = "`D31 SIP subdomain settings invalid`\n\n**Meaning.** The settings of the SIP subdomain that was called could not be verified.\n\n**Fix.** Set the subdomain again in the inbound settings of the connection."]
    SipSubdomainSettingsInvalidD31,
    #[doc = "`D34 Caller not from the EEA`\n\n**Meaning.** The service plan is for the European Economic Area, and the caller ID is not from there. The code is no longer used.\n\n**Fix.** Call with a number from there, or choose another plan."]
    CallerNotFromTheEeaD34,
    #[doc = "`D35 Caller ID invalid`\n\n**Meaning.** The number shown as the caller is not valid.\n\n**Fix.** Send the caller ID in E.164 in From, P-Asserted-Identity or Remote-Party-ID."]
    CallerIdInvalidD35,
    #[doc = "`D36 Caller ID of another account`\n\n**Meaning.** The number shown as the caller belongs to another customer of Telnyx.\n\n**Fix.** Call with a number of your own account."]
    CallerIdOfAnotherAccountD36,
    #[doc = "`D37 Emergency call by call control`\n\n**Meaning.** Emergency numbers cannot be called by the call control API.\n\n**Fix.** Call emergency numbers from a phone."]
    EmergencyCallByCallControlD37,
    #[doc = "`D38 Connection without an outbound profile`\n\n**Meaning.** The SIP connection has no outbound voice profile.\n\n**Fix.** Assign an outbound voice profile to the connection. A new account may need verification first."]
    ConnectionWithoutAnOutboundProfileD38,
    #[doc = "`D39 Daily limit for calls abroad reached`\n\n**Meaning.** The account has spent as much on calls abroad as it may in a day.\n\n**Fix.** Call tomorrow, or ask Telnyx to raise the limit."]
    DailyLimitForCallsAbroadReachedD39,
    #[doc = "`D40 No route`\n\n**Meaning.** The number exists, and Telnyx found no route to it.\n\n**Fix.** Call by another carrier, and report the number to Telnyx's support."]
    NoRouteD40,
    #[doc = "`D41 Prefix forbidden`\n\n**Meaning.** The number begins with a prefix that Telnyx does not call, because of fraud.\n\n**Fix.** Do not redial. If you need the number, ask Telnyx's support."]
    PrefixForbiddenD41,
    #[doc = "`D42 Transfer not allowed`\n\n**Meaning.** A transfer (REFER) was asked for, and is not switched on.\n\n**Fix.** Permit transfers in the settings of the connection."]
    TransferNotAllowedD42,
    #[doc = "`D44 Connection id invalid`\n\n**Meaning.** The connection\\_id does not exist or is invalid.\n\n**Fix.** Correct the connection\\_id."]
    ConnectionIdInvalidD44,
    #[doc = "`D46 Caller on the do-not-originate list`\n\n**Meaning.** The number shown as the caller only ever receives calls, so a call from it is taken for forged.\n\n**Fix.** Call with another number."]
    CallerOnTheDoNotOriginateListD46,
    #[doc = "`D48 No address for the number called`\n\n**Meaning.** The connection of the number called has no IP address and no host name.\n\n**Fix.** Set the address in the connection of the number called."]
    NoAddressForTheNumberCalledD48,
    #[doc = "`D49 Caller's number without routing data`\n\n**Meaning.** The number shown as the caller is North American and has no valid routing number (LRN).\n\n**Fix.** Call with an assigned number, or have the carrier of the number correct its entry."]
    CallerSNumberWithoutRoutingDataD49,
    #[doc = "`D50 Destination without routing data`\n\n**Meaning.** The number called is North American and has no valid routing number (LRN).\n\n**Fix.** Check the number."]
    DestinationWithoutRoutingDataD50,
    #[doc = "`D51 Caller ID not verified`\n\n**Meaning.** The number shown as the caller is not from Telnyx and is not verified.\n\n**Fix.** Verify the number, or call with a number of the account."]
    CallerIdNotVerifiedD51,
    #[doc = "`D52 Caller rejected by screening`\n\n**Meaning.** The call screening of the number called rejected the caller.\n\n**Fix.** Do not redial by machine. The owner of the number called can change the screening."]
    CallerRejectedByScreeningD52,
    #[doc = "`D53 Caller is the number called`\n\n**Meaning.** The number shown as the caller is also the number called, which could be a loop.\n\n**Fix.** Call with another number."]
    CallerIsTheNumberCalledD53,
    #[doc = "`D54 Caller ID restricted`\n\n**Meaning.** The number shown as the caller may not place calls, because of its reputation.\n\n**Fix.** Ask Telnyx's support. Redialing makes the reputation worse."]
    CallerIdRestrictedD54,
    #[doc = "`D56 Global channels at the limit`\n\n**Meaning.** Nobody is busy: all numbers with global channel billing have as many calls at once as the limit allows.\n\n**Fix.** Call when other calls have ended, or raise the limit of the channels."]
    GlobalChannelsAtTheLimitD56,
    #[doc = "`D57 HD voice disabled for the number`\n\n**Meaning.** HD voice was asked for, and is not switched on for the number.\n\n**Fix.** Switch on HD voice for the number, or call without it."]
    HdVoiceDisabledForTheNumberD57,
    #[doc = "`D58 Destination restricted`\n\n**Meaning.** Telnyx does not call this number.\n\n**Fix.** Do not redial. Ask Telnyx's support."]
    DestinationRestrictedD58,
    #[doc = "`D59 Short number unknown in the caller's country`\n\n**Meaning.** The short or special number is not known in the country of the caller's number.\n\n**Fix.** Call the short number of that country, or the full number."]
    ShortNumberUnknownInTheCallerSCountryD59,
    #[doc = "`D60 Account level too low to call the number`\n\n**Meaning.** At its level, the account may only call verified numbers.\n\n**Fix.** Verify the number called, or raise the level of the account."]
    AccountLevelTooLowToCallTheNumberD60,
    #[doc = "`D61 Account level too low for such calls`\n\n**Meaning.** Nobody is busy: at its level, the account that was called may not receive such calls.\n\n**Fix.** Raise the level of the account."]
    AccountLevelTooLowForSuchCallsD61,
    #[doc = "`D63 Caller's number not ported yet`\n\n**Meaning.** The number shown as the caller is still being ported to Telnyx.\n\n**Fix.** Call with another number until it is ported."]
    CallerSNumberNotPortedYetD63,
    #[doc = "`D64 Caller's number lacks documents`\n\n**Meaning.** Documents that the law requires for the number shown as the caller are missing or under review.\n\n**Fix.** Hand in the documents, or wait for the review."]
    CallerSNumberLacksDocumentsD64,
    #[doc = "`D65 Number called lacks documents`\n\n**Meaning.** Nobody is busy: documents that the law requires for the number called are missing or under review.\n\n**Fix.** Hand in the documents of the number called, or wait for the review."]
    NumberCalledLacksDocumentsD65,
}

#[allow(deprecated, dead_code, unused_variables, clippy::same_name_method)]
const _: () = {
    use ::error_catalog::__private;
    const TEXT: &::core::primitive::str = "d1-calls-of-the-account-at-the-limitd2-calls-of-the-profile-at-the-limitd3-calls-of-the-connection-at-the-limitd4-inbound-calls-of-the-connection-at-the-limitd5-channels-of-the-account-at-the-limitd7-connection-without-a-voice-profiled8-emergency-call-without-a-valid-caller-idd9-too-many-calls-to-one-destination-abroadd10-forbiddend11-destination-number-invalidd12-destination-not-in-the-service-pland13-country-not-permittedd14-dialed-number-invalidd15-voice-profile-disabledd16-connection-disabledd17-account-blockedd18-connection-of-the-number-called-inactived19-account-of-the-number-called-blockedd21-nowhere-to-send-the-calld22-channels-at-the-limitd24-rate-too-expensived25-account-not-found-by-address-and-user-named26-no-connection-of-the-callerd29-token-or-address-invalidd30-sip-address-calling-not-permittedd31-sip-subdomain-settings-invalidd34-caller-not-from-the-eead35-caller-id-invalidd36-caller-id-of-another-accountd37-emergency-call-by-call-controld38-connection-without-an-outbound-profiled39-daily-limit-for-calls-abroad-reachedd40-no-routed41-prefix-forbiddend42-transfer-not-allowedd44-connection-id-invalidd46-caller-on-the-do-not-originate-listd48-no-address-for-the-number-calledd49-caller-s-number-without-routing-datad50-destination-without-routing-datad51-caller-id-not-verifiedd52-caller-rejected-by-screeningd53-caller-is-the-number-calledd54-caller-id-restrictedd56-global-channels-at-the-limitd57-hd-voice-disabled-for-the-numberd58-destination-restrictedd59-short-number-unknown-in-the-caller-s-countryd60-account-level-too-low-to-call-the-numberd61-account-level-too-low-for-such-callsd63-caller-s-number-not-ported-yetd64-caller-s-number-lacks-documentsd65-number-called-lacks-documentsCallsOfTheAccountAtTheLimitD1CallsOfTheProfileAtTheLimitD2CallsOfTheConnectionAtTheLimitD3InboundCallsOfTheConnectionAtTheLimitD4ChannelsOfTheAccountAtTheLimitD5ConnectionWithoutAVoiceProfileD7EmergencyCallWithoutAValidCallerIdD8TooManyCallsToOneDestinationAbroadD9ForbiddenD10DestinationNumberInvalidD11DestinationNotInTheServicePlanD12CountryNotPermittedD13DialedNumberInvalidD14VoiceProfileDisabledD15ConnectionDisabledD16AccountBlockedD17ConnectionOfTheNumberCalledInactiveD18AccountOfTheNumberCalledBlockedD19NowhereToSendTheCallD21ChannelsAtTheLimitD22RateTooExpensiveD24AccountNotFoundByAddressAndUserNameD25NoConnectionOfTheCallerD26TokenOrAddressInvalidD29SipAddressCallingNotPermittedD30SipSubdomainSettingsInvalidD31CallerNotFromTheEeaD34CallerIdInvalidD35CallerIdOfAnotherAccountD36EmergencyCallByCallControlD37ConnectionWithoutAnOutboundProfileD38DailyLimitForCallsAbroadReachedD39NoRouteD40PrefixForbiddenD41TransferNotAllowedD42ConnectionIdInvalidD44CallerOnTheDoNotOriginateListD46NoAddressForTheNumberCalledD48CallerSNumberWithoutRoutingDataD49DestinationWithoutRoutingDataD50CallerIdNotVerifiedD51CallerRejectedByScreeningD52CallerIsTheNumberCalledD53CallerIdRestrictedD54GlobalChannelsAtTheLimitD56HdVoiceDisabledForTheNumberD57DestinationRestrictedD58ShortNumberUnknownInTheCallerSCountryD59AccountLevelTooLowToCallTheNumberD60AccountLevelTooLowForSuchCallsD61CallerSNumberNotPortedYetD63CallerSNumberLacksDocumentsD64NumberCalledLacksDocumentsD65D1D2D3D4D5D7D8D9D10D11D12D13D14D15D16D17D18D19D21D22D24D25D26D29D30D31D34D35D36D37D38D39D40D41D42D44D46D48D49D50D51D52D53D54D56D57D58D59D60D61D63D64D65Calls of the account at the limitCalls of the profile at the limitCalls of the connection at the limitInbound calls of the connection at the limitChannels of the account at the limitConnection without a voice profileEmergency call without a valid caller IDToo many calls to one destination abroadForbiddenDestination number invalidDestination not in the service planCountry not permittedDialed number invalidVoice profile disabledConnection disabledAccount blockedConnection of the number called inactiveAccount of the number called blockedNowhere to send the callChannels at the limitRate too expensiveAccount not found by address and user nameNo connection of the callerToken or address invalidSIP address calling not permittedSIP subdomain settings invalidCaller not from the EEACaller ID invalidCaller ID of another accountEmergency call by call controlConnection without an outbound profileDaily limit for calls abroad reachedNo routePrefix forbiddenTransfer not allowedConnection id invalidCaller on the do-not-originate listNo address for the number calledCaller's number without routing dataDestination without routing dataCaller ID not verifiedCaller rejected by screeningCaller is the number calledCaller ID restrictedGlobal channels at the limitHD voice disabled for the numberDestination restrictedShort number unknown in the caller's countryAccount level too low to call the numberAccount level too low for such callsCaller's number not ported yetCaller's number lacks documentsNumber called lacks documentsD1 Calls of the account at the limitD2 Calls of the profile at the limitD3 Calls of the connection at the limitD4 Inbound calls of the connection at the limitD5 Channels of the account at the limitD7 Connection without a voice profileD8 Emergency call without a valid caller IDD9 Too many calls to one destination abroadD10 ForbiddenD11 Destination number invalidD12 Destination not in the service planD13 Country not permittedD14 Dialed number invalidD15 Voice profile disabledD16 Connection disabledD17 Account blockedD18 Connection of the number called inactiveD19 Account of the number called blockedD21 Nowhere to send the callD22 Channels at the limitD24 Rate too expensiveD25 Account not found by address and user nameD26 No connection of the callerD29 Token or address invalidD30 SIP address calling not permittedD31 SIP subdomain settings invalidD34 Caller not from the EEAD35 Caller ID invalidD36 Caller ID of another accountD37 Emergency call by call controlD38 Connection without an outbound profileD39 Daily limit for calls abroad reachedD40 No routeD41 Prefix forbiddenD42 Transfer not allowedD44 Connection id invalidD46 Caller on the do-not-originate listD48 No address for the number calledD49 Caller's number without routing dataD50 Destination without routing dataD51 Caller ID not verifiedD52 Caller rejected by screeningD53 Caller is the number calledD54 Caller ID restrictedD56 Global channels at the limitD57 HD voice disabled for the numberD58 Destination restrictedD59 Short number unknown in the caller's countryD60 Account level too low to call the numberD61 Account level too low for such callsD63 Caller's number not ported yetD64 Caller's number lacks documentsD65 Number called lacks documentsThe account has as many outbound calls at once as its limit allows.The outbound voice profile has as many calls at once as its limit allows.The SIP connection has as many outbound calls at once as its limit allows.Nobody is busy: the SIP connection of the number called has as many inbound calls at once as its limit allows.Nobody is busy: all numbers with channel billing (legacy) have as many calls at once as channels were bought.The SIP connection has no outbound voice profile.An emergency number was called without a caller ID that is set up for emergency calls. The code is no longer used.A number abroad was called too often within a minute.The call was refused. The two lists differ: too many calls at once, a SIP header that is reserved, or a disabled account or connection.The number called is not valid.The number called is not included in the service plan of the voice profile. The code is no longer used.The voice profile does not permit the country of the number called.The number called is not valid.The outbound voice profile of the connection is switched off.The SIP connection from which the call came is switched off.The account from which the call came is blocked.The number exists: the SIP connection that should receive the call is switched off.The number exists: the account that should receive the call is blocked, mostly for lack of credit.The number called has no destination: its connection is not registered, or has no address, and no forwarding is set.The account, the voice profile or the connection has as many calls at once as its channels allow.A minute to the number called costs more than the voice profile allows.No account has the IP address and the user name of the call.No SIP connection matches the user name or the IP address of the call.The header X-Telnyx-Token does not match the connection or the IP address.The preference of the user for calls to SIP addresses could not be verified.The settings of the SIP subdomain that was called could not be verified.The service plan is for the European Economic Area, and the caller ID is not from there. The code is no longer used.The number shown as the caller is not valid.The number shown as the caller belongs to another customer of Telnyx.Emergency numbers cannot be called by the call control API.The SIP connection has no outbound voice profile.The account has spent as much on calls abroad as it may in a day.The number exists, and Telnyx found no route to it.The number begins with a prefix that Telnyx does not call, because of fraud.A transfer (REFER) was asked for, and is not switched on.The connection_id does not exist or is invalid.The number shown as the caller only ever receives calls, so a call from it is taken for forged.The connection of the number called has no IP address and no host name.The number shown as the caller is North American and has no valid routing number (LRN).The number called is North American and has no valid routing number (LRN).The number shown as the caller is not from Telnyx and is not verified.The call screening of the number called rejected the caller.The number shown as the caller is also the number called, which could be a loop.The number shown as the caller may not place calls, because of its reputation.Nobody is busy: all numbers with global channel billing have as many calls at once as the limit allows.HD voice was asked for, and is not switched on for the number.Telnyx does not call this number.The short or special number is not known in the country of the caller's number.At its level, the account may only call verified numbers.Nobody is busy: at its level, the account that was called may not receive such calls.The number shown as the caller is still being ported to Telnyx.Documents that the law requires for the number shown as the caller are missing or under review.Nobody is busy: documents that the law requires for the number called are missing or under review.Call when other calls have ended, or ask Telnyx to raise the limit.Call when other calls have ended, or raise the limit of the profile.Call when other calls have ended, or raise the limit in the outbound settings of the connection.Call when other calls have ended, or raise the limit in the inbound settings of the connection.Call when other calls have ended, or add channels.Assign an outbound voice profile to the connection.Call with a number of the account that is set up for emergency calls.Wait a minute. If you need more, ask Telnyx to raise the limit.Check the limits and that the connection is active, then ask Telnyx's support.Check the number, and write it in E.164.Choose a plan with the destination.Add the country to the destinations of the outbound voice profile.Check the number, and that it can be called from elsewhere.Switch on the profile.Switch on the connection.Read Telnyx's email about the block, and ask its support.Switch on the connection of the number called.Check the balance of the account that owns the number called.Register the phone or the server of the number called, or set its address.Raise the channel limits of the number, the connection and the profile.Raise the highest rate of the profile, if the call is wanted.Check the authentication of the connection: IP address, user name, password.Create the connection, with an outbound voice profile.Set the token of the connection in the header.Check the SIP address, and the setting for calls to SIP addresses.Set the subdomain again in the inbound settings of the connection.Call with a number from there, or choose another plan.Send the caller ID in E.164 in From, P-Asserted-Identity or Remote-Party-ID.Call with a number of your own account.Call emergency numbers from a phone.Assign an outbound voice profile to the connection. A new account may need verification first.Call tomorrow, or ask Telnyx to raise the limit.Call by another carrier, and report the number to Telnyx's support.Do not redial. If you need the number, ask Telnyx's support.Permit transfers in the settings of the connection.Correct the connection_id.Call with another number.Set the address in the connection of the number called.Call with an assigned number, or have the carrier of the number correct its entry.Check the number.Verify the number, or call with a number of the account.Do not redial by machine. The owner of the number called can change the screening.Call with another number.Ask Telnyx's support. Redialing makes the reputation worse.Call when other calls have ended, or raise the limit of the channels.Switch on HD voice for the number, or call without it.Do not redial. Ask Telnyx's support.Call the short number of that country, or the full number.Verify the number called, or raise the level of the account.Raise the level of the account.Call with another number until it is ported.Hand in the documents, or wait for the review.Hand in the documents of the number called, or wait for the review.support.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457support.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457support.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457support.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457support.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457support.telnyx.com/en/articles/4409457support.telnyx.com/en/articles/4409457support.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457support.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457support.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codessupport.telnyx.com/en/articles/4409457; developers.telnyx.com, SIP response codes{code} {reason}";
    static TABLE: __private::Table<TelnyxCode> = __private::Table {
        all: TelnyxCode::ALL,
        texts: __private::Texts {
            text: TEXT,
            ends: __private::PackedU32s(b"$\0\0\0H\0\0\0o\0\0\0\x9E\0\0\0\xC5\0\0\0\xEA\0\0\0\x15\x01\0\0@\x01\0\0M\x01\0\0k\x01\0\0\x92\x01\0\0\xAB\x01\0\0\xC4\x01\0\0\xDE\x01\0\0\xF5\x01\0\0\x08\x02\0\x004\x02\0\0\\\x02\0\0x\x02\0\0\x91\x02\0\0\xA7\x02\0\0\xD5\x02\0\0\xF4\x02\0\0\x10\x03\0\x005\x03\0\0W\x03\0\0r\x03\0\0\x87\x03\0\0\xA7\x03\0\0\xC9\x03\0\0\xF3\x03\0\0\x1B\x04\0\0'\x04\0\0;\x04\0\0S\x04\0\0l\x04\0\0\x93\x04\0\0\xB7\x04\0\0\xDF\x04\0\0\x03\x05\0\0\x1D\x05\0\0=\x05\0\0\\\x05\0\0t\x05\0\0\x94\x05\0\0\xB8\x05\0\0\xD2\x05\0\0\x02\x06\0\0.\x06\0\0V\x06\0\0x\x06\0\0\x9B\x06\0\0\xBC\x06\0\0\xD9\x06\0\0\xF6\x06\0\0\x16\x07\0\0=\x07\0\0]\x07\0\0}\x07\0\0\xA1\x07\0\0\xC5\x07\0\0\xD1\x07\0\0\xEC\x07\0\0\r\x08\0\0#\x08\0\09\x08\0\0P\x08\0\0e\x08\0\0v\x08\0\0\x9C\x08\0\0\xBE\x08\0\0\xD5\x08\0\0\xEA\x08\0\0\xFD\x08\0\0#\t\0\0=\t\0\0U\t\0\0u\t\0\0\x93\t\0\0\xA9\t\0\0\xBB\t\0\0\xD6\t\0\0\xF3\t\0\0\x18\n\0\0:\n\0\0D\n\0\0V\n\0\0k\n\0\0\x81\n\0\0\xA1\n\0\0\xBF\n\0\0\xE1\n\0\0\x01\x0B\0\0\x17\x0B\0\x003\x0B\0\0M\x0B\0\0b\x0B\0\0}\x0B\0\0\x9B\x0B\0\0\xB3\x0B\0\0\xDB\x0B\0\0\xFF\x0B\0\0 \x0C\0\0<\x0C\0\0Z\x0C\0\0w\x0C\0\0y\x0C\0\0{\x0C\0\0}\x0C\0\0\x7F\x0C\0\0\x81\x0C\0\0\x83\x0C\0\0\x85\x0C\0\0\x87\x0C\0\0\x8A\x0C\0\0\x8D\x0C\0\0\x90\x0C\0\0\x93\x0C\0\0\x96\x0C\0\0\x99\x0C\0\0\x9C\x0C\0\0\x9F\x0C\0\0\xA2\x0C\0\0\xA5\x0C\0\0\xA8\x0C\0\0\xAB\x0C\0\0\xAE\x0C\0\0\xB1\x0C\0\0\xB4\x0C\0\0\xB7\x0C\0\0\xBA\x0C\0\0\xBD\x0C\0\0\xC0\x0C\0\0\xC3\x0C\0\0\xC6\x0C\0\0\xC9\x0C\0\0\xCC\x0C\0\0\xCF\x0C\0\0\xD2\x0C\0\0\xD5\x0C\0\0\xD8\x0C\0\0\xDB\x0C\0\0\xDE\x0C\0\0\xE1\x0C\0\0\xE4\x0C\0\0\xE7\x0C\0\0\xEA\x0C\0\0\xED\x0C\0\0\xF0\x0C\0\0\xF3\x0C\0\0\xF6\x0C\0\0\xF9\x0C\0\0\xFC\x0C\0\0\xFF\x0C\0\0\x02\r\0\0\x05\r\0\0\x08\r\0\0\x0B\r\0\0\x0E\r\0\0/\r\0\0P\r\0\0t\r\0\0\xA0\r\0\0\xC4\r\0\0\xE6\r\0\0\x0E\x0E\0\x006\x0E\0\0?\x0E\0\0Y\x0E\0\0|\x0E\0\0\x91\x0E\0\0\xA6\x0E\0\0\xBC\x0E\0\0\xCF\x0E\0\0\xDE\x0E\0\0\x06\x0F\0\0*\x0F\0\0B\x0F\0\0W\x0F\0\0i\x0F\0\0\x93\x0F\0\0\xAE\x0F\0\0\xC6\x0F\0\0\xE7\x0F\0\0\x05\x10\0\0\x1C\x10\0\0-\x10\0\0I\x10\0\0g\x10\0\0\x8D\x10\0\0\xB1\x10\0\0\xB9\x10\0\0\xC9\x10\0\0\xDD\x10\0\0\xF2\x10\0\0\x15\x11\0\x005\x11\0\0Y\x11\0\0y\x11\0\0\x8F\x11\0\0\xAB\x11\0\0\xC6\x11\0\0\xDA\x11\0\0\xF6\x11\0\0\x16\x12\0\0,\x12\0\0X\x12\0\0\x80\x12\0\0\xA4\x12\0\0\xC2\x12\0\0\xE1\x12\0\0\xFE\x12\0\0\"\x13\0\0F\x13\0\0m\x13\0\0\x9C\x13\0\0\xC3\x13\0\0\xE8\x13\0\0\x13\x14\0\0>\x14\0\0K\x14\0\0i\x14\0\0\x90\x14\0\0\xA9\x14\0\0\xC2\x14\0\0\xDC\x14\0\0\xF3\x14\0\0\x06\x15\0\x002\x15\0\0Z\x15\0\0v\x15\0\0\x8F\x15\0\0\xA5\x15\0\0\xD3\x15\0\0\xF2\x15\0\0\x0E\x16\0\x003\x16\0\0U\x16\0\0p\x16\0\0\x85\x16\0\0\xA5\x16\0\0\xC7\x16\0\0\xF1\x16\0\0\x19\x17\0\0%\x17\0\09\x17\0\0Q\x17\0\0j\x17\0\0\x91\x17\0\0\xB5\x17\0\0\xDD\x17\0\0\x01\x18\0\0\x1B\x18\0\0;\x18\0\0Z\x18\0\0r\x18\0\0\x92\x18\0\0\xB6\x18\0\0\xD0\x18\0\0\0\x19\0\0,\x19\0\0T\x19\0\0v\x19\0\0\x99\x19\0\0\xBA\x19\0\0\xFD\x19\0\0F\x1A\0\0\x90\x1A\0\0\xFE\x1A\0\0k\x1B\0\0\x9C\x1B\0\0\x0E\x1C\0\0C\x1C\0\0\xCA\x1C\0\0\xE9\x1C\0\0P\x1D\0\0\x93\x1D\0\0\xB2\x1D\0\0\xEF\x1D\0\0+\x1E\0\0[\x1E\0\0\xAE\x1E\0\0\x10\x1F\0\0\x84\x1F\0\0\xE5\x1F\0\0, \0\0h \0\0\xAE \0\0\xF8 \0\0D!\0\0\x8C!\0\0\0\"\0\0,\"\0\0q\"\0\0\xAC\"\0\0\xDD\"\0\0\x1E#\0\0Q#\0\0\x9D#\0\0\xD6#\0\0\x05$\0\0d$\0\0\xAB$\0\0\x02%\0\0L%\0\0\x92%\0\0\xCE%\0\0\x1E&\0\0l&\0\0\xD3&\0\0\x11'\0\x002'\0\0\x81'\0\0\xBA'\0\0\x0F(\0\0N(\0\0\xAD(\0\0\x0F)\0\0R)\0\0\x96)\0\0\xF6)\0\0U*\0\0\x87*\0\0\xBA*\0\0\xFF*\0\0>+\0\0\x8C+\0\0\xB4+\0\0\xD7+\0\0\x19,\0\0T,\0\0j,\0\0\x83,\0\0\xBC,\0\0\xEA,\0\0'-\0\0q-\0\0\xB8-\0\0\xF5-\0\0A.\0\0w.\0\0\xA5.\0\0\xE7.\0\0)/\0\0_/\0\0\xAB/\0\0\xD2/\0\0\xF6/\0\0T0\0\0\x840\0\0\xC70\0\0\x031\0\x0061\0\0P1\0\0i1\0\0\xA01\0\0\xF21\0\0\x032\0\0;2\0\0\x8D2\0\0\xA62\0\0\xE12\0\0&3\0\0\\3\0\0\x803\0\0\xBA3\0\0\xF63\0\0\x154\0\0A4\0\0o4\0\0\xB24\0\0\x035\0\0T5\0\0\xA55\0\0\xCB5\0\0\x1C6\0\0m6\0\0\xBE6\0\0\x0F7\0\0`7\0\0\xB17\0\0\x028\0\0S8\0\0\xA48\0\0\xF58\0\0F9\0\0\x979\0\0\xE89\0\09:\0\0\x8A:\0\0\xDB:\0\0,;\0\0};\0\0\xCE;\0\0\x1F<\0\0p<\0\0\xC1<\0\0\xE7<\0\08=\0\0\x89=\0\0\xAF=\0\0\0>\0\0&>\0\0w>\0\0\xC8>\0\0\x19?\0\0??\0\0e?\0\0\x8B?\0\0\xDC?\0\0\x02@\0\0S@\0\0\xA4@\0\0\xF5@\0\0FA\0\0\x97A\0\0\xE8A\0\0\x0EB\0\0_B\0\0\xB0B\0\0\x01C\0\0RC\0\0\xA3C\0\0\xF4C\0\0")
        },
        integers: __private::PackedI64s(b""),
        by_id: __private::PackedU32s(b"\0\0\0\0\x08\0\0\0\t\0\0\0\n\0\0\0\x0B\0\0\0\x0C\0\0\0\r\0\0\0\x0E\0\0\0\x0F\0\0\0\x10\0\0\0\x11\0\0\0\x01\0\0\0\x12\0\0\0\x13\0\0\0\x14\0\0\0\x15\0\0\0\x16\0\0\0\x17\0\0\0\x02\0\0\0\x18\0\0\0\x19\0\0\0\x1A\0\0\0\x1B\0\0\0\x1C\0\0\0\x1D\0\0\0\x1E\0\0\0\x1F\0\0\0\x03\0\0\0 \0\0\0!\0\0\0\"\0\0\0#\0\0\0$\0\0\0%\0\0\0&\0\0\0\x04\0\0\0'\0\0\0(\0\0\0)\0\0\0*\0\0\0+\0\0\0,\0\0\0-\0\0\0.\0\0\0/\0\0\x000\0\0\x001\0\0\x002\0\0\x003\0\0\x004\0\0\0\x05\0\0\0\x06\0\0\0\x07\0\0\0"),
        by_code: TelnyxCode::ALL,
        codes: __private::PackedU32s(b"\0\0\0\0\x01\0\0\0\0\0\0\0\x08\0\0\0\t\0\0\0\x08\0\0\0\t\0\0\0\n\0\0\0\t\0\0\0\n\0\0\0\x0B\0\0\0\n\0\0\0\x0B\0\0\0\x0C\0\0\0\x0B\0\0\0\x0C\0\0\0\r\0\0\0\x0C\0\0\0\r\0\0\0\x0E\0\0\0\r\0\0\0\x0E\0\0\0\x0F\0\0\0\x0E\0\0\0\x0F\0\0\0\x10\0\0\0\x0F\0\0\0\x10\0\0\0\x11\0\0\0\x10\0\0\0\x11\0\0\0\x12\0\0\0\x11\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0\x12\0\0\0\x13\0\0\0\x12\0\0\0\x13\0\0\0\x14\0\0\0\x13\0\0\0\x14\0\0\0\x15\0\0\0\x14\0\0\0\x15\0\0\0\x16\0\0\0\x15\0\0\0\x16\0\0\0\x17\0\0\0\x16\0\0\0\x17\0\0\0\x18\0\0\0\x17\0\0\0\x02\0\0\0\x03\0\0\0\x02\0\0\0\x18\0\0\0\x19\0\0\0\x18\0\0\0\x19\0\0\0\x1A\0\0\0\x19\0\0\0\x1A\0\0\0\x1B\0\0\0\x1A\0\0\0\x1B\0\0\0\x1C\0\0\0\x1B\0\0\0\x1C\0\0\0\x1D\0\0\0\x1C\0\0\0\x1D\0\0\0\x1E\0\0\0\x1D\0\0\0\x1E\0\0\0\x1F\0\0\0\x1E\0\0\0\x1F\0\0\0 \0\0\0\x1F\0\0\0\x03\0\0\0\x04\0\0\0\x03\0\0\0 \0\0\0!\0\0\0 \0\0\0!\0\0\0\"\0\0\0!\0\0\0\"\0\0\0#\0\0\0\"\0\0\0#\0\0\0$\0\0\0#\0\0\0$\0\0\0%\0\0\0$\0\0\0%\0\0\0&\0\0\0%\0\0\0&\0\0\0'\0\0\0&\0\0\0\x04\0\0\0\x05\0\0\0\x04\0\0\0'\0\0\0(\0\0\0'\0\0\0(\0\0\0)\0\0\0(\0\0\0)\0\0\0*\0\0\0)\0\0\0*\0\0\0+\0\0\0*\0\0\0+\0\0\0,\0\0\0+\0\0\0,\0\0\0-\0\0\0,\0\0\0-\0\0\0.\0\0\0-\0\0\0.\0\0\0/\0\0\0.\0\0\0/\0\0\x000\0\0\0/\0\0\x000\0\0\x001\0\0\x000\0\0\x001\0\0\x002\0\0\x001\0\0\x002\0\0\x003\0\0\x002\0\0\x003\0\0\x004\0\0\x003\0\0\x004\0\0\x005\0\0\x004\0\0\0\x05\0\0\0\x06\0\0\0\x05\0\0\0\x06\0\0\0\x07\0\0\0\x06\0\0\0\x07\0\0\0\x08\0\0\0\x07\0\0\0"),
        code_slots: __private::Buckets(b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xBF\x03\xCE\x9F\x19\0\0\0\xDB\xA4\xA8\xF9\t\0\0\0t\x94!\xA9%\0\0\0a\x07\x12)-\0\0\0BR\x07\xB1\n\0\0\0\xA5\x14\x94\xD64\0\0\0\xB2d\x9Ee\x1A\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xAF\xDCU\xD2\x13\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x8DH\x98\x860\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xBF,\x95\xE3\x12\0\0\0r\xAAy\0\x10\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC8\x9A\x957'\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\n\x9A\xC3\x80/\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x08G\xB5\x8B\x18\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xCFc@k\x1D\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xCE?E\xA4\x14\0\0\0\x1D3\xDA\xD8\x03\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFwVa\xD0\x01\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x99!\x9AO\r\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFc\xDE\"-\x07\0\0\0B\xEC\xB8\xF7\x0C\0\0\0\xBB\xCF\x9D\xD3\x17\0\0\0g\xCFY\x88#\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFYQ\x86\x1B\x11\0\0\0\xFA&h\xA6\"\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFU\xCB\xB8\x8C2\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD9xat,\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x15Q\xFD\x02 \0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x0F:\x85\xA5\x0E\0\0\0A\xFB\xC3\xEE\x16\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD5E\xC5\xC5&\0\0\0\t\x1D\xD7\xEA\x1F\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFR\xB8X\xD61\0\0\0\xB7\xD9\xBC`\x02\0\0\0\")65*\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xAD\x80\x8F\xEC\0\0\0\0\xFD\xD7A\xA3\x06\0\0\0%\xD3\xAE?\x04\0\0\0\x1Do,\x96\x0F\0\0\0\x95Y\xF1'\x1E\0\0\0\xC9X+%)\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFs\x8F\xD0\xEB(\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x14\x8A\xE6o!\0\0\0\x1Dsm\x8F3\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFG\xDC\x12\t+\0\0\0`\xA3\xE2p\x1C\0\0\0\xC5\\W\x18.\0\0\0S\xD4H\x0E\x05\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA1\xD9\xB3\x04\x1B\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD6\x01z\x0B\x08\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xDD\xBDK\xFC\x0B\0\0\0x\xB6\x8A\xFA\x15\0\0\0YV\x19\xCD$\0\0\0"),
        dense_codes: __private::DenseCodes {
            least: 0i64,
            cells: __private::PackedU32s(b"")
        },
        parameters: &[],
        retired: __private::PackedU32s(b""),
        facts: __private::FactTable {
            declared: &[],
            values: b""
        },
        addresses: __private::Addresses {
            base: "docs/telnyx-codes/",
            end: ".md",
            reserved_end: ".md",
            reserved: __private::PackedU32s(b""),
            is_on_site: false,
        },
        matcher: __private::Matcher {
            messages: __private::Messages {
                text: TEXT,
                windows: __private::SampledWindows {
                    offsets: &[65535u16, 16u16],
                    seed: 3236661110929538049u64
                },
                displacements: b"\x01\0\0\0\0\x01\0\x01\x01\0\0\0\x01\0\0\0\0\x01\0\0\0\x01\x02\0\0\x02\0\x01\x01\0\x01\0",
                slots: b"\xDC\x14\0\0\x17\0\0\0\x1C\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFK\x14\0\0\x1E\0\0\0\x12\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF3\x14\0\0\x13\0\0\0\x1E\0\0\0p\x16\0\0\x15\0\0\x006\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF;\x18\0\0\x1F\0\0\0T\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x13\x14\0\0+\0\0\0\x0E\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x1B\x18\0\0 \0\0\0R\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFQ\x17\0\0\x19\0\0\0F\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x19\x17\0\0\x0C\0\0\0@\0\0\0T\x19\0\0\"\0\0\0d\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x06\x15\0\0,\0\0\0 \0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x9C\x13\0\0'\0\0\0\x08\0\0\0\x92\x18\0\0$\0\0\0Z\0\0\0\"\x13\0\0$\0\0\0\x02\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB5\x17\0\0(\0\0\0L\0\0\0\x90\x14\0\0\x19\0\0\0\x16\0\0\0\xC2\x14\0\0\x1A\0\0\0\x1A\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\x19\0\0,\0\0\0`\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA5\x16\0\0\"\0\0\0:\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFm\x13\0\0/\0\0\0\x06\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFZ\x15\0\0\x1C\0\0\0$\0\0\0\xFE\x12\0\0$\0\0\0\0\0\0\0\xA5\x15\0\0.\0\0\0*\0\0\0\xD3\x15\0\0\x1F\0\0\0,\0\0\0r\x18\0\0 \0\0\0X\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x0E\x16\0\0%\0\0\x000\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF>\x14\0\0\r\0\0\0\x10\0\0\0\x99\x19\0\0!\0\0\0h\0\0\0\x01\x18\0\0\x1A\0\0\0P\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x8F\x15\0\0\x16\0\0\0(\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF%\x17\0\0\x14\0\0\0B\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x85\x16\0\0 \0\0\08\0\0\0j\x17\0\0'\0\0\0H\0\0\0,\x19\0\0(\0\0\0b\0\0\09\x17\0\0\x18\0\0\0D\0\0\x002\x15\0\0(\0\0\0\"\0\0\0\xC7\x16\0\0*\0\0\0<\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFU\x16\0\0\x1B\0\0\x004\0\0\0\xC3\x13\0\0%\0\0\0\n\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF2\x15\0\0\x1C\0\0\0.\0\0\0Z\x18\0\0\x18\0\0\0V\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF1\x16\0\0(\0\0\0>\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFi\x14\0\0'\0\0\0\x14\0\0\0\xB6\x18\0\0\x1A\0\0\0\\\0\0\0\xD0\x18\0\x000\0\0\0^\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF3\x16\0\0\"\0\0\x002\0\0\0\xDD\x17\0\0$\0\0\0N\0\0\0v\x15\0\0\x19\0\0\0&\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE8\x13\0\0+\0\0\0\x0C\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x91\x17\0\0$\0\0\0J\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA9\x14\0\0\x19\0\0\0\x18\0\0\0v\x19\0\0#\0\0\0f\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFF\x13\0\0'\0\0\0\x04\0\0\0",
            },
            normalized: __private::Buckets(b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF,\x19\xF3\x04\x1A\0\0\0N\xD2\xF1.r\0\0\0,\xDD\xF2\xC7'\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB4\"\x97\xF5\x1F\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFn\xAFwn7\0\0\0\x179\x83\x8A.\0\0\0\xF8L\x1E\xCE`\0\0\0f\x1D\x17\xB6*\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x8A\xF2\x9F:\x19\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF@\xD5;\x94p\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x16\x0B\xA0\xACk\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x11Mw\x82C\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFKJ\xA0\x8E \0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB4M\xBE\xFAY\0\0\0\x0E\xA9\x85vG\0\0\0\xB6\xB6V\xB5l\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x9F\x1C\xA6ET\0\0\0T\x96f^u\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF7\xC0\xAC\xE93\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD7F`}(\0\0\0\x8C\xDF5\xB9m\0\0\0\x88\xC5\x15'\x10\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD6\xF3\xE6\xB2g\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFD\x9DY)1\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFp|*\xAC\x1C\0\0\0\xF3;R\xEC\x03\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF1W\x1A~4\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF?&|\xEB\x0E\0\0\0\x1D\xE8\x85\xF3&\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD6]\xBC\x0CV\0\0\0\xBF>\x1D\x9BS\0\0\0\x88\x8B\xCF\x96e\0\0\0ET\xED\x05\x0B\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF \x92\xE62J\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA4\xE4\x05\x8D\x7F\0\0\0\x1A\x01p\xA6]\0\0\0\xB9\xB3\x880\t\0\0\0\x968\xE9L5\0\0\0\x9B\xAD\x84\xEA\x16\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF1\xAFrv\x1E\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xAD:\xA9\xF6U\0\0\0\xF8\x88C\x97D\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xDCo\xE3\\6\0\0\0 N\x96VB\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x0B\x01\xD0\xFAX\0\0\0\xB5K\xFFc^\0\0\0\xB3\x12\xE07t\0\0\0i\x1B~\xA5\0\0\0\0a\xB7r\xB2\x08\0\0\0\x96\xD5\x8C\xBBQ\0\0\0Z[\x17|?\0\0\0\xC5J\x19\x0ER\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF9B\xD2\xEBf\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"),
            prefix_filter: __private::PrefixFilter(b"\0\0\0\0\0\x14\0\x80@\0\0\0\0\0\0\0\x80\0A\0\x040\0\0\x10\x10\0\x04\0@\0\x04\0\0\0\0\0\0\x08\0\0 \0\x10\0\0\0\n\0\0\0 \x04\0\0\x01\0\0\0\0\0\x90\0\0\0\0\0\x82\0\0\0\0\x10\0!\0\0\0\x10  0\x80\0\0\x02\0\0\0\x14\0\0 \0\x08\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x10\x08\0\0\x000@\x01\0\0\0\0\0\0\x02P\0\0\x04"),
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
    const fn text(entry: TelnyxCode, column: __private::Column) -> &'static ::core::primitive::str {
        TABLE.text(entry.__index(), column)
    }

    impl TelnyxCode {
        #[doc = r" Every entry, in the order of the catalog."]
        pub const ALL: &'static [Self] = &[
            TelnyxCode::CallsOfTheAccountAtTheLimitD1,
            TelnyxCode::CallsOfTheProfileAtTheLimitD2,
            TelnyxCode::CallsOfTheConnectionAtTheLimitD3,
            TelnyxCode::InboundCallsOfTheConnectionAtTheLimitD4,
            TelnyxCode::ChannelsOfTheAccountAtTheLimitD5,
            TelnyxCode::ConnectionWithoutAVoiceProfileD7,
            TelnyxCode::EmergencyCallWithoutAValidCallerIdD8,
            TelnyxCode::TooManyCallsToOneDestinationAbroadD9,
            TelnyxCode::ForbiddenD10,
            TelnyxCode::DestinationNumberInvalidD11,
            TelnyxCode::DestinationNotInTheServicePlanD12,
            TelnyxCode::CountryNotPermittedD13,
            TelnyxCode::DialedNumberInvalidD14,
            TelnyxCode::VoiceProfileDisabledD15,
            TelnyxCode::ConnectionDisabledD16,
            TelnyxCode::AccountBlockedD17,
            TelnyxCode::ConnectionOfTheNumberCalledInactiveD18,
            TelnyxCode::AccountOfTheNumberCalledBlockedD19,
            TelnyxCode::NowhereToSendTheCallD21,
            TelnyxCode::ChannelsAtTheLimitD22,
            TelnyxCode::RateTooExpensiveD24,
            TelnyxCode::AccountNotFoundByAddressAndUserNameD25,
            TelnyxCode::NoConnectionOfTheCallerD26,
            TelnyxCode::TokenOrAddressInvalidD29,
            TelnyxCode::SipAddressCallingNotPermittedD30,
            TelnyxCode::SipSubdomainSettingsInvalidD31,
            TelnyxCode::CallerNotFromTheEeaD34,
            TelnyxCode::CallerIdInvalidD35,
            TelnyxCode::CallerIdOfAnotherAccountD36,
            TelnyxCode::EmergencyCallByCallControlD37,
            TelnyxCode::ConnectionWithoutAnOutboundProfileD38,
            TelnyxCode::DailyLimitForCallsAbroadReachedD39,
            TelnyxCode::NoRouteD40,
            TelnyxCode::PrefixForbiddenD41,
            TelnyxCode::TransferNotAllowedD42,
            TelnyxCode::ConnectionIdInvalidD44,
            TelnyxCode::CallerOnTheDoNotOriginateListD46,
            TelnyxCode::NoAddressForTheNumberCalledD48,
            TelnyxCode::CallerSNumberWithoutRoutingDataD49,
            TelnyxCode::DestinationWithoutRoutingDataD50,
            TelnyxCode::CallerIdNotVerifiedD51,
            TelnyxCode::CallerRejectedByScreeningD52,
            TelnyxCode::CallerIsTheNumberCalledD53,
            TelnyxCode::CallerIdRestrictedD54,
            TelnyxCode::GlobalChannelsAtTheLimitD56,
            TelnyxCode::HdVoiceDisabledForTheNumberD57,
            TelnyxCode::DestinationRestrictedD58,
            TelnyxCode::ShortNumberUnknownInTheCallerSCountryD59,
            TelnyxCode::AccountLevelTooLowToCallTheNumberD60,
            TelnyxCode::AccountLevelTooLowForSuchCallsD61,
            TelnyxCode::CallerSNumberNotPortedYetD63,
            TelnyxCode::CallerSNumberLacksDocumentsD64,
            TelnyxCode::NumberCalledLacksDocumentsD65,
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
        pub const fn table(self) -> &'static __private::Table<TelnyxCode> {
            &TABLE
        }

        pub const fn index(self, entry: TelnyxCode) -> ::core::primitive::usize {
            entry.__index()
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Debug for TelnyxCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(text(*self, __private::Column::Variant))
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Display for TelnyxCode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.message())
        }
    }

    #[automatically_derived]
    impl ::core::error::Error for TelnyxCode {}

    #[automatically_derived]
    impl ::core::str::FromStr for TelnyxCode {
        type Err = ::error_catalog::UnknownMessage;
        #[doc = r" Parses a message as a log shows it, an alias, or a message with its placeholders. Whitespace around the"]
        #[doc = r" text is ignored."]
        fn from_str(text: &::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::UnknownMessage> {
            TABLE.from_message(text)
        }
    }

    #[automatically_derived]
    impl<'t>::core::convert::TryFrom<&'t ::core::primitive::str> for TelnyxCode {
        type Error = ::error_catalog::TryFromMessageError<'t>;
        #[doc = r" Parses a message as `FromStr` does; the error has the text."]
        fn try_from(text: &'t ::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::TryFromMessageError<'t>> {
            TABLE.from_message(text).map_err(| _ | TABLE.unknown(text))
        }
    }

    #[automatically_derived]
    impl __private::Sealed for TelnyxCode {}

    #[automatically_derived]
    impl ::error_catalog::Entry for TelnyxCode {
        type Code<'c> = &'c ::core::primitive::str;
        const ALL: &'static [Self] = <TelnyxCode>::ALL;
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
            <TelnyxCode>::code(self)
        }

        fn code_number(self) -> ::core::option::Option<::core::primitive::i64> {
            <TelnyxCode>::code_number(self)
        }

        fn parameters(self) -> &'static [::error_catalog::Parameter] {
            <TelnyxCode>::parameters(self)
        }

        fn fact(self, name: &::core::primitive::str,) -> ::core::option::Option<&'static ::core::primitive::str> {
            <TelnyxCode>::fact(self, name)
        }

        fn facts(self) -> ::error_catalog::Facts {
            <TelnyxCode>::facts(self)
        }

        fn basis(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            <TelnyxCode>::basis(self)
        }

        fn is_retired(self) -> ::core::primitive::bool {
            <TelnyxCode>::is_retired(self)
        }

        fn address(self) -> ::error_catalog::Address {
            <TelnyxCode>::address(self)
        }

        fn url(self) -> ::core::option::Option<::error_catalog::Address> {
            <TelnyxCode>::url(self)
        }

        fn lookup(text: &::core::primitive::str) -> ::core::option::Option<::error_catalog::Match<'_, Self>> {
            <TelnyxCode>::lookup(text)
        }

        fn nearest<const N: ::core::primitive::usize>(text: &::core::primitive::str,) -> ::error_catalog::Nearest<Self, N> {
            TABLE.nearest(text)
        }

        fn from_id(id: &::core::primitive::str) -> ::core::option::Option<Self> {
            TABLE.from_id(id)
        }

        fn with_code(code: &::core::primitive::str) -> &'static [Self] {
            <TelnyxCode>::with_code(code)
        }

        fn __index(self) -> ::core::primitive::usize {
            <TelnyxCode>::__index(self)
        }

        fn __matcher() -> &'static __private::Matcher<'static> {
            &TABLE.matcher
        }
    }

    #[cfg(feature = "serde")]
    __private::serde!(entry TelnyxCode);
};
