//! @generated from docs/freeswitch-causes.md by `cargo xtask sync`. Do not edit: edit that page.
#![allow(clippy::all, clippy::nursery, clippy::pedantic, clippy::restriction)]

#[doc = "FreeSWITCH Causes."]
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
pub enum FreeSwitchCause {
    #[doc = "`142 SUCCESS`\n\n**Meaning.** The operation succeeded. It does not end a call.\n\n**Fix.** No action is needed."]
    Success142 = 142,
    #[doc = "`487 ORIGINATOR_CANCEL`\n\n**Meaning.** The caller hung up, or the caller's side gave up, before the call was answered.\n\n**Fix.** No action is needed if that was intended. Otherwise let it ring longer."]
    OriginatorCancel487 = 487,
    #[doc = "`700 CRASH`\n\n**Meaning.** FreeSWITCH stopped during the call, and found it on the next start.\n\n**Fix.** Read the log of FreeSWITCH from before the stop."]
    Crash700 = 700,
    #[doc = "`701 SYSTEM_SHUTDOWN`\n\n**Meaning.** FreeSWITCH was shut down during the call.\n\n**Fix.** Call again when it runs. Before a shutdown, let calls end."]
    SystemShutdown701 = 701,
    #[doc = "`702 LOSE_RACE`\n\n**Meaning.** Several phones rang, and another one was answered.\n\n**Fix.** No action is needed: the call goes on there."]
    LoseRace702 = 702,
    #[doc = "`703 MANAGER_REQUEST`\n\n**Meaning.** An operator or a program ended the call with a command.\n\n**Fix.** Ask whoever controls FreeSWITCH."]
    ManagerRequest703 = 703,
    #[doc = "`800 BLIND_TRANSFER`\n\n**Meaning.** This leg of the call ended, because the call was transferred.\n\n**Fix.** No action is needed: the call goes on there."]
    BlindTransfer800 = 800,
    #[doc = "`801 ATTENDED_TRANSFER`\n\n**Meaning.** This leg of the call ended, because the call was transferred after a consultation.\n\n**Fix.** No action is needed: the call goes on there."]
    AttendedTransfer801 = 801,
    #[doc = "`802 ALLOTTED_TIMEOUT`\n\n**Meaning.** The call reached its longest permitted duration.\n\n**Fix.** Raise the limit in the dialplan, if it is too low."]
    AllottedTimeout802 = 802,
    #[doc = "`803 USER_CHALLENGE`\n\n**Meaning.** The caller was asked for credentials, and this attempt ended.\n\n**Fix.** No action is needed: the device calls again with credentials. If it does not, check them."]
    UserChallenge803 = 803,
    #[doc = "`804 MEDIA_TIMEOUT`\n\n**Meaning.** No sound arrived for too long: the network failed, or a firewall or address translation drops the media.\n\n**Fix.** Check the network and the media addresses of both sides."]
    MediaTimeout804 = 804,
    #[doc = "`805 PICKED_OFF`\n\n**Meaning.** Another phone picked up the call.\n\n**Fix.** No action is needed: the call goes on there."]
    PickedOff805 = 805,
    #[doc = "`806 USER_NOT_REGISTERED`\n\n**Meaning.** The phone that was called is not registered.\n\n**Fix.** Check the phone's registration, then call again."]
    UserNotRegistered806 = 806,
    #[doc = "`807 PROGRESS_TIMEOUT`\n\n**Meaning.** Nothing rang within the time that the dialplan allows.\n\n**Fix.** Call again by another route, or raise the limit."]
    ProgressTimeout807 = 807,
    #[doc = "`808 INVALID_GATEWAY`\n\n**Meaning.** The dialplan names a gateway that does not exist.\n\n**Fix.** Correct the gateway's name, or add the gateway."]
    InvalidGateway808 = 808,
    #[doc = "`809 GATEWAY_DOWN`\n\n**Meaning.** The gateway does not answer or is not registered.\n\n**Fix.** Check the gateway and its registration. Use another route."]
    GatewayDown809 = 809,
    #[doc = "`810 INVALID_URL`\n\n**Meaning.** The address that was to be called is malformed.\n\n**Fix.** Correct the address."]
    InvalidUrl810 = 810,
    #[doc = "`811 INVALID_PROFILE`\n\n**Meaning.** The dialplan names a SIP profile that does not exist or does not run.\n\n**Fix.** Correct the profile's name, or start it."]
    InvalidProfile811 = 811,
    #[doc = "`812 NO_PICKUP`\n\n**Meaning.** The phone that was to answer by itself did not.\n\n**Fix.** Check the automatic answer of the phone."]
    NoPickup812 = 812,
    #[doc = "`813 SRTP_READ_ERROR`\n\n**Meaning.** Encrypted sound could not be read.\n\n**Fix.** Check the encryption settings (SRTP) of both sides."]
    SrtpReadError813 = 813,
    #[doc = "`814 BOWOUT`\n\n**Meaning.** FreeSWITCH left the path of the call on purpose: the other sides go on without it.\n\n**Fix.** No action is needed: the call goes on there."]
    Bowout814 = 814,
    #[doc = "`815 BUSY_EVERYWHERE`\n\n**Meaning.** A response 600 is to be sent: whoever is called is busy everywhere.\n\n**Fix.** Call again later."]
    BusyEverywhere815 = 815,
    #[doc = "`816 DECLINE`\n\n**Meaning.** A response 603 is to be sent: the call is declined.\n\n**Fix.** Do not redial by machine."]
    Decline816 = 816,
    #[doc = "`817 DOES_NOT_EXIST_ANYWHERE`\n\n**Meaning.** A response 604 is to be sent: the number does not exist.\n\n**Fix.** Check the number."]
    DoesNotExistAnywhere817 = 817,
    #[doc = "`818 NOT_ACCEPTABLE`\n\n**Meaning.** A response 606 is to be sent: no device takes what the call asks for.\n\n**Fix.** Check the codecs and media settings."]
    NotAcceptable818 = 818,
    #[doc = "`819 UNWANTED`\n\n**Meaning.** A response 607 arrived: the person called has marked the call as unwanted.\n\n**Fix.** Do not call again without the person's consent."]
    Unwanted819 = 819,
    #[doc = "`820 NO_IDENTITY`\n\n**Meaning.** A response 428 arrived: the call is not signed.\n\n**Fix.** Ask the provider that originates your calls to sign them (STIR/SHAKEN)."]
    NoIdentity820 = 820,
    #[doc = "`821 BAD_IDENTITY_INFO`\n\n**Meaning.** A response 429 arrived; the name is that of 436: the certificate of the signature could not be fetched.\n\n**Fix.** Ask the provider that signs your calls to repair the address of its certificate."]
    BadIdentityInfo821 = 821,
    #[doc = "`822 UNSUPPORTED_CERTIFICATE`\n\n**Meaning.** A response 437 arrived: the certificate of the signature is not trusted.\n\n**Fix.** Ask the provider that signs your calls for a certificate from an approved authority."]
    UnsupportedCertificate822 = 822,
    #[doc = "`823 INVALID_IDENTITY`\n\n**Meaning.** A response 438 arrived: the signature does not match the call.\n\n**Fix.** Ask the provider that signs your calls."]
    InvalidIdentity823 = 823,
    #[doc = "`824 STALE_DATE`\n\n**Meaning.** The signature of the call is too old.\n\n**Fix.** Ask the provider that signs your calls to check its clock."]
    StaleDate824 = 824,
    #[doc = "`825 REJECT_ALL`\n\n**Meaning.** The call is rejected, and no other destination is tried.\n\n**Fix.** Do not redial by machine."]
    RejectAll825 = 825,
}

#[allow(deprecated, dead_code, unused_variables, clippy::same_name_method)]
const _: () = {
    use ::error_catalog::__private;
    const TEXT: &::core::primitive::str = "142-success487-originator-cancel700-crash701-system-shutdown702-lose-race703-manager-request800-blind-transfer801-attended-transfer802-allotted-timeout803-user-challenge804-media-timeout805-picked-off806-user-not-registered807-progress-timeout808-invalid-gateway809-gateway-down810-invalid-url811-invalid-profile812-no-pickup813-srtp-read-error814-bowout815-busy-everywhere816-decline817-does-not-exist-anywhere818-not-acceptable819-unwanted820-no-identity821-bad-identity-info822-unsupported-certificate823-invalid-identity824-stale-date825-reject-allSuccess142OriginatorCancel487Crash700SystemShutdown701LoseRace702ManagerRequest703BlindTransfer800AttendedTransfer801AllottedTimeout802UserChallenge803MediaTimeout804PickedOff805UserNotRegistered806ProgressTimeout807InvalidGateway808GatewayDown809InvalidUrl810InvalidProfile811NoPickup812SrtpReadError813Bowout814BusyEverywhere815Decline816DoesNotExistAnywhere817NotAcceptable818Unwanted819NoIdentity820BadIdentityInfo821UnsupportedCertificate822InvalidIdentity823StaleDate824RejectAll825142487700701702703800801802803804805806807808809810811812813814815816817818819820821822823824825SUCCESSORIGINATOR_CANCELCRASHSYSTEM_SHUTDOWNLOSE_RACEMANAGER_REQUESTBLIND_TRANSFERATTENDED_TRANSFERALLOTTED_TIMEOUTUSER_CHALLENGEMEDIA_TIMEOUTPICKED_OFFUSER_NOT_REGISTEREDPROGRESS_TIMEOUTINVALID_GATEWAYGATEWAY_DOWNINVALID_URLINVALID_PROFILENO_PICKUPSRTP_READ_ERRORBOWOUTBUSY_EVERYWHEREDECLINEDOES_NOT_EXIST_ANYWHERENOT_ACCEPTABLEUNWANTEDNO_IDENTITYBAD_IDENTITY_INFOUNSUPPORTED_CERTIFICATEINVALID_IDENTITYSTALE_DATEREJECT_ALL142 SUCCESS487 ORIGINATOR_CANCEL700 CRASH701 SYSTEM_SHUTDOWN702 LOSE_RACE703 MANAGER_REQUEST800 BLIND_TRANSFER801 ATTENDED_TRANSFER802 ALLOTTED_TIMEOUT803 USER_CHALLENGE804 MEDIA_TIMEOUT805 PICKED_OFF806 USER_NOT_REGISTERED807 PROGRESS_TIMEOUT808 INVALID_GATEWAY809 GATEWAY_DOWN810 INVALID_URL811 INVALID_PROFILE812 NO_PICKUP813 SRTP_READ_ERROR814 BOWOUT815 BUSY_EVERYWHERE816 DECLINE817 DOES_NOT_EXIST_ANYWHERE818 NOT_ACCEPTABLE819 UNWANTED820 NO_IDENTITY821 BAD_IDENTITY_INFO822 UNSUPPORTED_CERTIFICATE823 INVALID_IDENTITY824 STALE_DATE825 REJECT_ALLThe operation succeeded. It does not end a call.The caller hung up, or the caller's side gave up, before the call was answered.FreeSWITCH stopped during the call, and found it on the next start.FreeSWITCH was shut down during the call.Several phones rang, and another one was answered.An operator or a program ended the call with a command.This leg of the call ended, because the call was transferred.This leg of the call ended, because the call was transferred after a consultation.The call reached its longest permitted duration.The caller was asked for credentials, and this attempt ended.No sound arrived for too long: the network failed, or a firewall or address translation drops the media.Another phone picked up the call.The phone that was called is not registered.Nothing rang within the time that the dialplan allows.The dialplan names a gateway that does not exist.The gateway does not answer or is not registered.The address that was to be called is malformed.The dialplan names a SIP profile that does not exist or does not run.The phone that was to answer by itself did not.Encrypted sound could not be read.FreeSWITCH left the path of the call on purpose: the other sides go on without it.A response 600 is to be sent: whoever is called is busy everywhere.A response 603 is to be sent: the call is declined.A response 604 is to be sent: the number does not exist.A response 606 is to be sent: no device takes what the call asks for.A response 607 arrived: the person called has marked the call as unwanted.A response 428 arrived: the call is not signed.A response 429 arrived; the name is that of 436: the certificate of the signature could not be fetched.A response 437 arrived: the certificate of the signature is not trusted.A response 438 arrived: the signature does not match the call.The signature of the call is too old.The call is rejected, and no other destination is tried.No action is needed.No action is needed if that was intended. Otherwise let it ring longer.Read the log of FreeSWITCH from before the stop.Call again when it runs. Before a shutdown, let calls end.No action is needed: the call goes on there.Ask whoever controls FreeSWITCH.No action is needed: the call goes on there.No action is needed: the call goes on there.Raise the limit in the dialplan, if it is too low.No action is needed: the device calls again with credentials. If it does not, check them.Check the network and the media addresses of both sides.No action is needed: the call goes on there.Check the phone's registration, then call again.Call again by another route, or raise the limit.Correct the gateway's name, or add the gateway.Check the gateway and its registration. Use another route.Correct the address.Correct the profile's name, or start it.Check the automatic answer of the phone.Check the encryption settings (SRTP) of both sides.No action is needed: the call goes on there.Call again later.Do not redial by machine.Check the number.Check the codecs and media settings.Do not call again without the person's consent.Ask the provider that originates your calls to sign them (STIR/SHAKEN).Ask the provider that signs your calls to repair the address of its certificate.Ask the provider that signs your calls for a certificate from an approved authority.Ask the provider that signs your calls.Ask the provider that signs your calls to check its clock.Do not redial by machine.{code} {reason}";
    static TABLE: __private::Table<FreeSwitchCause> = __private::Table {
        all: FreeSwitchCause::ALL,
        texts: __private::Texts {
            text: TEXT,
            ends: __private::PackedU32s(b"\x0B\0\0\0 \0\0\0)\0\0\0<\0\0\0I\0\0\0\\\0\0\0n\0\0\0\x83\0\0\0\x97\0\0\0\xA9\0\0\0\xBA\0\0\0\xC8\0\0\0\xDF\0\0\0\xF3\0\0\0\x06\x01\0\0\x16\x01\0\0%\x01\0\08\x01\0\0E\x01\0\0X\x01\0\0b\x01\0\0u\x01\0\0\x80\x01\0\0\x9B\x01\0\0\xAD\x01\0\0\xB9\x01\0\0\xC8\x01\0\0\xDD\x01\0\0\xF8\x01\0\0\x0C\x02\0\0\x1A\x02\0\0(\x02\0\x002\x02\0\0E\x02\0\0M\x02\0\0^\x02\0\0i\x02\0\0z\x02\0\0\x8A\x02\0\0\x9D\x02\0\0\xAF\x02\0\0\xBF\x02\0\0\xCE\x02\0\0\xDA\x02\0\0\xEE\x02\0\0\0\x03\0\0\x11\x03\0\0\x1F\x03\0\0,\x03\0\0=\x03\0\0H\x03\0\0X\x03\0\0a\x03\0\0r\x03\0\0|\x03\0\0\x93\x03\0\0\xA3\x03\0\0\xAE\x03\0\0\xBB\x03\0\0\xCD\x03\0\0\xE6\x03\0\0\xF8\x03\0\0\x04\x04\0\0\x10\x04\0\0\x13\x04\0\0\x16\x04\0\0\x19\x04\0\0\x1C\x04\0\0\x1F\x04\0\0\"\x04\0\0%\x04\0\0(\x04\0\0+\x04\0\0.\x04\0\x001\x04\0\x004\x04\0\x007\x04\0\0:\x04\0\0=\x04\0\0@\x04\0\0C\x04\0\0F\x04\0\0I\x04\0\0L\x04\0\0O\x04\0\0R\x04\0\0U\x04\0\0X\x04\0\0[\x04\0\0^\x04\0\0a\x04\0\0d\x04\0\0g\x04\0\0j\x04\0\0m\x04\0\0p\x04\0\0w\x04\0\0\x88\x04\0\0\x8D\x04\0\0\x9C\x04\0\0\xA5\x04\0\0\xB4\x04\0\0\xC2\x04\0\0\xD3\x04\0\0\xE3\x04\0\0\xF1\x04\0\0\xFE\x04\0\0\x08\x05\0\0\x1B\x05\0\0+\x05\0\0:\x05\0\0F\x05\0\0Q\x05\0\0`\x05\0\0i\x05\0\0x\x05\0\0~\x05\0\0\x8D\x05\0\0\x94\x05\0\0\xAB\x05\0\0\xB9\x05\0\0\xC1\x05\0\0\xCC\x05\0\0\xDD\x05\0\0\xF4\x05\0\0\x04\x06\0\0\x0E\x06\0\0\x18\x06\0\0#\x06\0\08\x06\0\0A\x06\0\0T\x06\0\0a\x06\0\0t\x06\0\0\x86\x06\0\0\x9B\x06\0\0\xAF\x06\0\0\xC1\x06\0\0\xD2\x06\0\0\xE0\x06\0\0\xF7\x06\0\0\x0B\x07\0\0\x1E\x07\0\0.\x07\0\0=\x07\0\0P\x07\0\0]\x07\0\0p\x07\0\0z\x07\0\0\x8D\x07\0\0\x98\x07\0\0\xB3\x07\0\0\xC5\x07\0\0\xD1\x07\0\0\xE0\x07\0\0\xF5\x07\0\0\x10\x08\0\0$\x08\0\x002\x08\0\0@\x08\0\0p\x08\0\0\xBF\x08\0\0\x02\t\0\0+\t\0\0]\t\0\0\x94\t\0\0\xD1\t\0\0#\n\0\0S\n\0\0\x90\n\0\0\xF8\n\0\0\x19\x0B\0\0E\x0B\0\0{\x0B\0\0\xAC\x0B\0\0\xDD\x0B\0\0\x0C\x0C\0\0Q\x0C\0\0\x80\x0C\0\0\xA2\x0C\0\0\xF4\x0C\0\x007\r\0\0j\r\0\0\xA2\r\0\0\xE7\r\0\x001\x0E\0\0`\x0E\0\0\xC7\x0E\0\0\x0F\x0F\0\0M\x0F\0\0r\x0F\0\0\xAA\x0F\0\0\xBE\x0F\0\0\x05\x10\0\x005\x10\0\0o\x10\0\0\x9B\x10\0\0\xBB\x10\0\0\xE7\x10\0\0\x13\x11\0\0E\x11\0\0\x9E\x11\0\0\xD6\x11\0\0\x02\x12\0\x002\x12\0\0b\x12\0\0\x91\x12\0\0\xCB\x12\0\0\xDF\x12\0\0\x07\x13\0\0/\x13\0\0b\x13\0\0\x8E\x13\0\0\x9F\x13\0\0\xB8\x13\0\0\xC9\x13\0\0\xED\x13\0\0\x1C\x14\0\0c\x14\0\0\xB3\x14\0\0\x07\x15\0\0.\x15\0\0h\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0\x81\x15\0\0")
        },
        integers: __private::PackedI64s(b"\x8E\0\0\0\0\0\0\0\xE7\x01\0\0\0\0\0\0\xBC\x02\0\0\0\0\0\0\xBD\x02\0\0\0\0\0\0\xBE\x02\0\0\0\0\0\0\xBF\x02\0\0\0\0\0\0 \x03\0\0\0\0\0\0!\x03\0\0\0\0\0\0\"\x03\0\0\0\0\0\0#\x03\0\0\0\0\0\0$\x03\0\0\0\0\0\0%\x03\0\0\0\0\0\0&\x03\0\0\0\0\0\0'\x03\0\0\0\0\0\0(\x03\0\0\0\0\0\0)\x03\0\0\0\0\0\0*\x03\0\0\0\0\0\0+\x03\0\0\0\0\0\0,\x03\0\0\0\0\0\0-\x03\0\0\0\0\0\0.\x03\0\0\0\0\0\0/\x03\0\0\0\0\0\x000\x03\0\0\0\0\0\x001\x03\0\0\0\0\0\x002\x03\0\0\0\0\0\x003\x03\0\0\0\0\0\x004\x03\0\0\0\0\0\x005\x03\0\0\0\0\0\x006\x03\0\0\0\0\0\x007\x03\0\0\0\0\0\08\x03\0\0\0\0\0\09\x03\0\0\0\0\0\0"),
        by_id: __private::PackedU32s(b"\0\0\0\0\x01\0\0\0\x02\0\0\0\x03\0\0\0\x04\0\0\0\x05\0\0\0\x06\0\0\0\x07\0\0\0\x08\0\0\0\t\0\0\0\n\0\0\0\x0B\0\0\0\x0C\0\0\0\r\0\0\0\x0E\0\0\0\x0F\0\0\0\x10\0\0\0\x11\0\0\0\x12\0\0\0\x13\0\0\0\x14\0\0\0\x15\0\0\0\x16\0\0\0\x17\0\0\0\x18\0\0\0\x19\0\0\0\x1A\0\0\0\x1B\0\0\0\x1C\0\0\0\x1D\0\0\0\x1E\0\0\0\x1F\0\0\0"),
        by_code: FreeSwitchCause::ALL,
        codes: __private::PackedU32s(b"\0\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0\x02\0\0\0\x03\0\0\0\x02\0\0\0\x03\0\0\0\x04\0\0\0\x03\0\0\0\x04\0\0\0\x05\0\0\0\x04\0\0\0\x05\0\0\0\x06\0\0\0\x05\0\0\0\x06\0\0\0\x07\0\0\0\x06\0\0\0\x07\0\0\0\x08\0\0\0\x07\0\0\0\x08\0\0\0\t\0\0\0\x08\0\0\0\t\0\0\0\n\0\0\0\t\0\0\0\n\0\0\0\x0B\0\0\0\n\0\0\0\x0B\0\0\0\x0C\0\0\0\x0B\0\0\0\x0C\0\0\0\r\0\0\0\x0C\0\0\0\r\0\0\0\x0E\0\0\0\r\0\0\0\x0E\0\0\0\x0F\0\0\0\x0E\0\0\0\x0F\0\0\0\x10\0\0\0\x0F\0\0\0\x10\0\0\0\x11\0\0\0\x10\0\0\0\x11\0\0\0\x12\0\0\0\x11\0\0\0\x12\0\0\0\x13\0\0\0\x12\0\0\0\x13\0\0\0\x14\0\0\0\x13\0\0\0\x14\0\0\0\x15\0\0\0\x14\0\0\0\x15\0\0\0\x16\0\0\0\x15\0\0\0\x16\0\0\0\x17\0\0\0\x16\0\0\0\x17\0\0\0\x18\0\0\0\x17\0\0\0\x18\0\0\0\x19\0\0\0\x18\0\0\0\x19\0\0\0\x1A\0\0\0\x19\0\0\0\x1A\0\0\0\x1B\0\0\0\x1A\0\0\0\x1B\0\0\0\x1C\0\0\0\x1B\0\0\0\x1C\0\0\0\x1D\0\0\0\x1C\0\0\0\x1D\0\0\0\x1E\0\0\0\x1D\0\0\0\x1E\0\0\0\x1F\0\0\0\x1E\0\0\0\x1F\0\0\0 \0\0\0\x1F\0\0\0"),
        code_slots: __private::Buckets(b"\xBB\xEC6\x85\x10\0\0\0\x89B\x88n\x17\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFC@\xEF\xAE\x1B\0\0\x005\xE0\xD5h\x06\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x9D\xF8\xE4\xCB\x13\0\0\0\xBBpKM\x18\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x86\xECf\x15\x02\0\0\0_R\x11\x1F\0\0\0\0'[-c\r\0\0\0\x94a\x8B\x80\x03\0\0\0\x18^\xD27\x16\0\0\0\xBE!Cz\x1C\0\0\0&;\xE8\xEE\x1D\0\0\0s\x17\x16\xF5\x1A\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xECbL\x81\x07\0\0\0\xA5 c\xB4\x0C\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFN|G\x88\x1E\0\0\0\x95:\xC6_\x0F\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF;\xF4\xB8/\x05\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x85\xA2\x8EE\x15\0\0\0\xCA\xD9\x93.\n\0\0\0\x0B\xD6\xC4\x1F\x0B\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\\\xF1\x8BI\x08\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFJ\x8A< \x19\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF;#\x0E9\x0E\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x91\xF8\x82\xC0\x14\0\0\0\x15\\\x96\xB6\x1F\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFX\xC9\x81\xC7\x11\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE5\x91+\x84\x04\0\0\0\"\xFDs5\t\0\0\0\xE0\xF7'\xD7\x01\0\0\x002'^\xF2\x12\0\0\0"),
        dense_codes: __private::DenseCodes {
            least: 142i64,
            cells: __private::PackedU32s(b"\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\0\0\0\x04\0\0\0\x05\0\0\0\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\x08\0\0\0\t\0\0\0\n\0\0\0\x0B\0\0\0\x0C\0\0\0\r\0\0\0\x0E\0\0\0\x0F\0\0\0\x10\0\0\0\x11\0\0\0\x12\0\0\0\x13\0\0\0\x14\0\0\0\x15\0\0\0\x16\0\0\0\x17\0\0\0\x18\0\0\0\x19\0\0\0\x1A\0\0\0\x1B\0\0\0\x1C\0\0\0\x1D\0\0\0\x1E\0\0\0\x1F\0\0\0 \0\0\0")
        },
        parameters: &[],
        retired: __private::PackedU32s(b""),
        facts: __private::FactTable {
            declared: &[],
            values: b""
        },
        addresses: __private::Addresses {
            base: "docs/freeswitch-causes/",
            end: ".md",
            reserved_end: ".md",
            reserved: __private::PackedU32s(b""),
            is_on_site: false,
        },
        matcher: __private::Matcher {
            messages: __private::Messages {
                text: TEXT,
                windows: __private::SampledWindows {
                    offsets: &[65535u16, 8u16],
                    seed: 11400714819323198485u64
                },
                displacements: b"\0\0\x02\0\0\0\0\0\x01\0\0\0\0\x03\x02\0",
                slots: b"t\x06\0\0\x12\0\0\0\x0C\0\0\0\x98\x07\0\0\x1B\0\0\0.\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x9B\x06\0\0\x14\0\0\0\x10\0\0\0\x18\x06\0\0\x0B\0\0\0\0\0\0\0\xD1\x07\0\0\x0F\0\0\x004\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x10\x08\0\0\x14\0\0\0:\0\0\0=\x07\0\0\x13\0\0\0\"\0\0\0\x0B\x07\0\0\x13\0\0\0\x1C\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE0\x06\0\0\x17\0\0\0\x18\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFP\x07\0\0\r\0\0\0$\0\0\0\xF7\x06\0\0\x14\0\0\0\x1A\0\0\0a\x06\0\0\x13\0\0\0\n\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB3\x07\0\0\x12\0\0\x000\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xAF\x06\0\0\x12\0\0\0\x12\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x8D\x07\0\0\x0B\0\0\0,\0\0\0p\x07\0\0\n\0\0\0(\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC5\x07\0\0\x0C\0\0\x002\0\0\0$\x08\0\0\x0E\0\0\0<\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x1E\x07\0\0\x10\0\0\0\x1E\0\0\0\xF5\x07\0\0\x1B\0\0\08\0\0\0.\x07\0\0\x0F\0\0\0 \0\0\0\xD2\x06\0\0\x0E\0\0\0\x16\0\0\0T\x06\0\0\r\0\0\0\x08\0\0\0A\x06\0\0\x13\0\0\0\x06\0\0\0]\x07\0\0\x13\0\0\0&\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF#\x06\0\0\x15\0\0\0\x02\0\0\08\x06\0\0\t\0\0\0\x04\0\0\x002\x08\0\0\x0E\0\0\0>\0\0\0\x86\x06\0\0\x15\0\0\0\x0E\0\0\0\xC1\x06\0\0\x11\0\0\0\x14\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE0\x07\0\0\x15\0\0\x006\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFz\x07\0\0\x13\0\0\0*\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
            },
            normalized: __private::Buckets(b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC9\x8A\xDE\xF4\"\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD3\xB5(\xE4)\0\0\0\xD6\xDB9\xA6=\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x96\\\xEE\xB0\x17\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFd\xA6\xBF\x9A\x1C\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFh\xB0\x12$\x1F\0\0\0\x8FK\x96-\x14\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xCF\xC6.\xDD\x07\0\0\0\xE9t\xD9\x04\x10\0\0\0\xC2\xFF\xD4\xC1&\0\0\0\x19\xA7\x16\n!\0\0\0\xE2z(\xBB\x06\0\0\0\x05]\x8C\n\x19\0\0\0\x14?\xEF\xDD7\0\0\0\xAF\x13\xF6\xF4.\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF1\xED0\x853\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF3N\xF3\x88,\0\0\0\xBBfy\xA9-\0\0\0E\xD4y\xAF5\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xCDS\xD90+\0\0\0\x9F\xEA\xFD\xEB%\0\0\0%X\xAB+1\0\0\0\x8D\xDA3\xDE2\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFe\xCE4\x14\x01\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF>\xD1\x7F\xF2\x05\0\0\0\xE8\x99yi*\0\0\0'\t\x12\x8A\x11\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF`(mq\x18\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF5\xF2\xABo\x12\0\0\0\xFD\x8A\x84Q4\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFK\xE4\0z(\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0:\xD4Z\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"),
            prefix_filter: __private::PrefixFilter(b"\0\x02\x82\x80\0\0\x08\x02\0\x02\0\0\0\0\0\0\0\x04\0\0\x02\x10\0\0\x02\x02\x02\x02\0\0\0\0\0\x02\0@\0\0\x80\x18\0\0\x01\x01\0\0\x10H\0\0\0\0\0\0\0\x02\0\0\x05\0AB\0\0"),
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
    const fn text(entry: FreeSwitchCause, column: __private::Column) -> &'static ::core::primitive::str {
        TABLE.text(entry.__index(), column)
    }

    impl FreeSwitchCause {
        #[doc = r" Every entry, in the order of the catalog."]
        pub const ALL: &'static [Self] = &[
            FreeSwitchCause::Success142,
            FreeSwitchCause::OriginatorCancel487,
            FreeSwitchCause::Crash700,
            FreeSwitchCause::SystemShutdown701,
            FreeSwitchCause::LoseRace702,
            FreeSwitchCause::ManagerRequest703,
            FreeSwitchCause::BlindTransfer800,
            FreeSwitchCause::AttendedTransfer801,
            FreeSwitchCause::AllottedTimeout802,
            FreeSwitchCause::UserChallenge803,
            FreeSwitchCause::MediaTimeout804,
            FreeSwitchCause::PickedOff805,
            FreeSwitchCause::UserNotRegistered806,
            FreeSwitchCause::ProgressTimeout807,
            FreeSwitchCause::InvalidGateway808,
            FreeSwitchCause::GatewayDown809,
            FreeSwitchCause::InvalidUrl810,
            FreeSwitchCause::InvalidProfile811,
            FreeSwitchCause::NoPickup812,
            FreeSwitchCause::SrtpReadError813,
            FreeSwitchCause::Bowout814,
            FreeSwitchCause::BusyEverywhere815,
            FreeSwitchCause::Decline816,
            FreeSwitchCause::DoesNotExistAnywhere817,
            FreeSwitchCause::NotAcceptable818,
            FreeSwitchCause::Unwanted819,
            FreeSwitchCause::NoIdentity820,
            FreeSwitchCause::BadIdentityInfo821,
            FreeSwitchCause::UnsupportedCertificate822,
            FreeSwitchCause::InvalidIdentity823,
            FreeSwitchCause::StaleDate824,
            FreeSwitchCause::RejectAll825,
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
        pub const fn table(self) -> &'static __private::Table<FreeSwitchCause> {
            &TABLE
        }

        pub const fn index(self, entry: FreeSwitchCause) -> ::core::primitive::usize {
            entry.__index()
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Debug for FreeSwitchCause {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(text(*self, __private::Column::Variant))
        }
    }

    #[automatically_derived]
    impl ::core::convert::From<FreeSwitchCause> for ::core::primitive::u16 {
        fn from(entry: FreeSwitchCause) -> Self {
            entry.code()
        }
    }

    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for FreeSwitchCause {
        type Error = ::error_catalog::UnknownCode;
        fn try_from(code: ::core::primitive::u16) -> ::core::result::Result<Self, ::error_catalog::UnknownCode> {
            Self::from_code(code).ok_or(::error_catalog::UnknownCode)
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Display for FreeSwitchCause {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.message())
        }
    }

    #[automatically_derived]
    impl ::core::error::Error for FreeSwitchCause {}

    #[automatically_derived]
    impl ::core::str::FromStr for FreeSwitchCause {
        type Err = ::error_catalog::UnknownMessage;
        #[doc = r" Parses a message as a log shows it, an alias, or a message with its placeholders. Whitespace around the"]
        #[doc = r" text is ignored."]
        fn from_str(text: &::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::UnknownMessage> {
            TABLE.from_message(text)
        }
    }

    #[automatically_derived]
    impl<'t>::core::convert::TryFrom<&'t ::core::primitive::str> for FreeSwitchCause {
        type Error = ::error_catalog::TryFromMessageError<'t>;
        #[doc = r" Parses a message as `FromStr` does; the error has the text."]
        fn try_from(text: &'t ::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::TryFromMessageError<'t>> {
            TABLE.from_message(text).map_err(| _ | TABLE.unknown(text))
        }
    }

    #[automatically_derived]
    impl __private::Sealed for FreeSwitchCause {}

    #[automatically_derived]
    impl ::error_catalog::Entry for FreeSwitchCause {
        type Code<'c> = ::core::primitive::u16;
        const ALL: &'static [Self] = <FreeSwitchCause>::ALL;
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
            <FreeSwitchCause>::code(self)
        }

        fn code_number(self) -> ::core::option::Option<::core::primitive::i64> {
            <FreeSwitchCause>::code_number(self)
        }

        fn parameters(self) -> &'static [::error_catalog::Parameter] {
            <FreeSwitchCause>::parameters(self)
        }

        fn fact(self, name: &::core::primitive::str,) -> ::core::option::Option<&'static ::core::primitive::str> {
            <FreeSwitchCause>::fact(self, name)
        }

        fn facts(self) -> ::error_catalog::Facts {
            <FreeSwitchCause>::facts(self)
        }

        fn basis(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            <FreeSwitchCause>::basis(self)
        }

        fn is_retired(self) -> ::core::primitive::bool {
            <FreeSwitchCause>::is_retired(self)
        }

        fn address(self) -> ::error_catalog::Address {
            <FreeSwitchCause>::address(self)
        }

        fn url(self) -> ::core::option::Option<::error_catalog::Address> {
            <FreeSwitchCause>::url(self)
        }

        fn lookup(text: &::core::primitive::str) -> ::core::option::Option<::error_catalog::Match<'_, Self>> {
            <FreeSwitchCause>::lookup(text)
        }

        fn nearest<const N: ::core::primitive::usize>(text: &::core::primitive::str,) -> ::error_catalog::Nearest<Self, N> {
            TABLE.nearest(text)
        }

        fn from_id(id: &::core::primitive::str) -> ::core::option::Option<Self> {
            TABLE.from_id(id)
        }

        fn with_code(code: ::core::primitive::u16) -> &'static [Self] {
            <FreeSwitchCause>::with_code(code)
        }

        fn __index(self) -> ::core::primitive::usize {
            <FreeSwitchCause>::__index(self)
        }

        fn __matcher() -> &'static __private::Matcher<'static> {
            &TABLE.matcher
        }
    }

    #[cfg(feature = "serde")]
    __private::serde!(entry FreeSwitchCause);
};
