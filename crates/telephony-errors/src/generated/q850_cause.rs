//! @generated from docs/q850-causes.md by `cargo xtask sync`. Do not edit: edit that page.
#![allow(clippy::all, clippy::nursery, clippy::pedantic, clippy::restriction)]

#[doc = "Q.850 Causes."]
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash
)]
#[repr(u8)]
#[non_exhaustive]
#[allow(non_camel_case_types, dead_code)]
pub enum Q850Cause {
    #[doc = "`1 Unallocated (unassigned) number`\n\n**Meaning.** The number is not assigned to anybody.\n\n**Fix.** Check the number."]
    UnallocatedUnassignedNumber1 = 1,
    #[doc = "`2 No route to specified transit network`\n\n**Meaning.** The network was asked to go through a carrier that it does not know or has no way to.\n\n**Fix.** Check which carrier is chosen for the call, or let the network choose."]
    NoRouteToSpecifiedTransitNetwork2 = 2,
    #[doc = "`3 No route to destination`\n\n**Meaning.** The network has no way to the number.\n\n**Fix.** Check the number, then ask the carrier for the route."]
    NoRouteToDestination3 = 3,
    #[doc = "`4 Send special information tone`\n\n**Meaning.** The number cannot be reached for a lasting reason, and the caller hears the tones that say so.\n\n**Fix.** Check the number. Do not redial it unchanged."]
    SendSpecialInformationTone4 = 4,
    #[doc = "`5 Misdialled trunk prefix`\n\n**Meaning.** The prefix before the number, such as that for an outside line, is wrong.\n\n**Fix.** Check the prefix that the system dials."]
    MisdialledTrunkPrefix5 = 5,
    #[doc = "`6 Channel unacceptable`\n\n**Meaning.** The channel that was offered for the call cannot be used.\n\n**Fix.** Call again. If it keeps happening, check the trunk's channels."]
    ChannelUnacceptable6 = 6,
    #[doc = "`7 Call awarded and being delivered in an established channel`\n\n**Meaning.** The call goes to a connection that is already open for such calls.\n\n**Fix.** No action is needed: the call goes on there."]
    CallAwardedAndBeingDeliveredInAnEstablishedChannel7 = 7,
    #[doc = "`8 Preemption`\n\n**Meaning.** The call was cut off for one of higher priority.\n\n**Fix.** Call again later."]
    Preemption8 = 8,
    #[doc = "`9 Preemption - circuit reserved for reuse`\n\n**Meaning.** The call was cut off for one of higher priority, which keeps its line.\n\n**Fix.** Call again later."]
    PreemptionCircuitReservedForReuse9 = 9,
    #[doc = "`14 QoR: ported number`\n\n**Meaning.** The network that the number belonged to reports that it was ported to another one (query on release).\n\n**Fix.** No action is needed: the network looks up the number and routes the call again. If the call fails, ask the carrier."]
    QorPortedNumber14 = 14,
    #[doc = "`16 Normal call clearing`\n\n**Meaning.** The call ended as calls do: somebody hung up.\n\n**Fix.** No action is needed: calls end so."]
    NormalCallClearing16 = 16,
    #[doc = "`17 User busy`\n\n**Meaning.** The person called is busy.\n\n**Fix.** Call again later."]
    UserBusy17 = 17,
    #[doc = "`18 No user responding`\n\n**Meaning.** The phone that was called did not respond at all: it may be off or not connected.\n\n**Fix.** Call again later."]
    NoUserResponding18 = 18,
    #[doc = "`19 No answer from user (user alerted)`\n\n**Meaning.** It rang, and nobody answered.\n\n**Fix.** Call again later."]
    NoAnswerFromUserUserAlerted19 = 19,
    #[doc = "`20 Subscriber absent`\n\n**Meaning.** A mobile phone cannot be reached: it is off or out of coverage.\n\n**Fix.** Call again later."]
    SubscriberAbsent20 = 20,
    #[doc = "`21 Call rejected`\n\n**Meaning.** The phone or the network that was called could take the call and does not want it. A network that blocks calls sends it, too.\n\n**Fix.** Do not redial by machine. If many calls end so, check your own account first."]
    CallRejected21 = 21,
    #[doc = "`22 Number changed`\n\n**Meaning.** The number has changed. The network may say the new one.\n\n**Fix.** Ask for the new number."]
    NumberChanged22 = 22,
    #[doc = "`23 Redirection to new destination`\n\n**Meaning.** The call is to go to another number.\n\n**Fix.** Call the new number, if the system does not do it by itself."]
    RedirectionToNewDestination23 = 23,
    #[doc = "`24 Call rejected due to feature at the destination`\n\n**Meaning.** A service of the person called rejected the call, such as one that takes no anonymous calls.\n\n**Fix.** Call again and show your number. Otherwise do not redial by machine."]
    CallRejectedDueToFeatureAtTheDestination24 = 24,
    #[doc = "`25 Exchange routing error`\n\n**Meaning.** The call passed more exchanges than its hop counter allows.\n\n**Fix.** Ask the carrier to look for a loop in the routing."]
    ExchangeRoutingError25 = 25,
    #[doc = "`26 Non-selected user clearing`\n\n**Meaning.** The call was given to another phone, and is over for this one. In North America: a call to a ported number went to the wrong network.\n\n**Fix.** If the call failed, ask the carrier to look up the number again."]
    NonSelectedUserClearing26 = 26,
    #[doc = "`27 Destination out of order`\n\n**Meaning.** The line of the person called does not work.\n\n**Fix.** Call again later, and tell the carrier if it keeps happening."]
    DestinationOutOfOrder27 = 27,
    #[doc = "`28 Invalid number format (address incomplete)`\n\n**Meaning.** The number is not complete or not in a form that the network takes.\n\n**Fix.** Dial the whole number, with country and area code."]
    InvalidNumberFormatAddressIncomplete28 = 28,
    #[doc = "`29 Facility rejected`\n\n**Meaning.** A service that the call asked for, such as a transfer, was refused.\n\n**Fix.** Call without that service, or ask the carrier for it."]
    FacilityRejected29 = 29,
    #[doc = "`30 Response to STATUS ENQUIRY`\n\n**Meaning.** It answers a question about the state of a call.\n\n**Fix.** No action is needed: the call goes on."]
    ResponseToStatusEnquiry30 = 30,
    #[doc = "`31 Normal, unspecified`\n\n**Meaning.** Nothing is wrong, and no other cause fits.\n\n**Fix.** Call again, if the call should not have ended."]
    NormalUnspecified31 = 31,
    #[doc = "`34 No circuit/channel available`\n\n**Meaning.** No line is free on the way.\n\n**Fix.** Call again after a while. If it keeps happening, ask for more channels."]
    NoCircuitChannelAvailable34 = 34,
    #[doc = "`38 Network out of order`\n\n**Meaning.** A part of the network is out of order, and will be for some time.\n\n**Fix.** Call again later, or go through another carrier."]
    NetworkOutOfOrder38 = 38,
    #[doc = "`39 Permanent frame mode connection out-of-service`\n\n**Meaning.** A permanent data connection does not work. It is not about a phone call.\n\n**Fix.** Ask the carrier of the data connection."]
    PermanentFrameModeConnectionOutOfService39 = 39,
    #[doc = "`40 Permanent frame mode connection operational`\n\n**Meaning.** A permanent data connection works. It is not about a phone call.\n\n**Fix.** No action is needed: the connection works."]
    PermanentFrameModeConnectionOperational40 = 40,
    #[doc = "`41 Temporary failure`\n\n**Meaning.** A part of the network failed for a moment.\n\n**Fix.** Call again after some seconds, by another route."]
    TemporaryFailure41 = 41,
    #[doc = "`42 Switching equipment congestion`\n\n**Meaning.** A switch on the way has too much to do.\n\n**Fix.** Call again after a while."]
    SwitchingEquipmentCongestion42 = 42,
    #[doc = "`43 Access information discarded`\n\n**Meaning.** Information that was sent along, such as a subaddress, could not be delivered and was dropped.\n\n**Fix.** Call without that information."]
    AccessInformationDiscarded43 = 43,
    #[doc = "`44 Requested circuit/channel not available`\n\n**Meaning.** The line or channel that was asked for is taken or missing.\n\n**Fix.** Call again, or let the network choose the channel."]
    RequestedCircuitChannelNotAvailable44 = 44,
    #[doc = "`45 Preempted (switch-specific number)`\n\n**Meaning.** The call was cut off for one of higher priority.\n\n**Fix.** Call again later."]
    PreemptedSwitchSpecificNumber45 = 45,
    #[doc = "`46 Precedence call blocked`\n\n**Meaning.** No line can be freed for this call: all have calls of the same or higher priority.\n\n**Fix.** Call again later."]
    PrecedenceCallBlocked46 = 46,
    #[doc = "`47 Resource unavailable, unspecified`\n\n**Meaning.** Something that the call needs is not there, and no other cause says what.\n\n**Fix.** Call again later."]
    ResourceUnavailableUnspecified47 = 47,
    #[doc = "`49 Quality of Service not available`\n\n**Meaning.** The network cannot give the quality, such as a short delay, that the call asks for.\n\n**Fix.** Call without that demand, or later."]
    QualityOfServiceNotAvailable49 = 49,
    #[doc = "`50 Requested facility not subscribed`\n\n**Meaning.** The account has not ordered the service that the call asks for.\n\n**Fix.** Order the service, or call without it."]
    RequestedFacilityNotSubscribed50 = 50,
    #[doc = "`52 Outgoing calls barred (switch-specific number)`\n\n**Meaning.** The caller's line may not make such calls.\n\n**Fix.** Ask whoever runs the account to lift the barring."]
    OutgoingCallsBarredSwitchSpecificNumber52 = 52,
    #[doc = "`53 Outgoing calls barred within CUG`\n\n**Meaning.** The caller belongs to the closed group of users, and calls by this member are barred.\n\n**Fix.** Ask whoever runs the group."]
    OutgoingCallsBarredWithinCug53 = 53,
    #[doc = "`54 Incoming calls barred (switch-specific number)`\n\n**Meaning.** The called line takes no such calls.\n\n**Fix.** Reach the person in another way: a caller cannot change it."]
    IncomingCallsBarredSwitchSpecificNumber54 = 54,
    #[doc = "`55 Incoming calls barred within CUG`\n\n**Meaning.** The person called belongs to the closed group of users, and calls to this member are barred.\n\n**Fix.** Ask whoever runs the group."]
    IncomingCallsBarredWithinCug55 = 55,
    #[doc = "`57 Bearer capability not authorized`\n\n**Meaning.** The account may not use the kind of connection that the call asks for.\n\n**Fix.** Ask the carrier to allow it, or use a plain voice call."]
    BearerCapabilityNotAuthorized57 = 57,
    #[doc = "`58 Bearer capability not presently available`\n\n**Meaning.** The kind of connection that the call asks for is not free now.\n\n**Fix.** Call again later, or use a plain voice call."]
    BearerCapabilityNotPresentlyAvailable58 = 58,
    #[doc = "`62 Inconsistency in designated outgoing access information and subscriber class`\n\n**Meaning.** The outgoing access that the call asks for does not fit the class of the caller's line.\n\n**Fix.** Ask the carrier to correct the class of the line."]
    InconsistencyInDesignatedOutgoingAccessInformationAnd62 = 62,
    #[doc = "`63 Service or option not available, unspecified`\n\n**Meaning.** A service that the call needs is not there, and no other cause says which.\n\n**Fix.** Call again later."]
    ServiceOrOptionNotAvailableUnspecified63 = 63,
    #[doc = "`65 Bearer capability not implemented`\n\n**Meaning.** The network does not know the kind of connection that the call asks for.\n\n**Fix.** Use a plain voice call; check the codecs."]
    BearerCapabilityNotImplemented65 = 65,
    #[doc = "`66 Channel type not implemented`\n\n**Meaning.** The network does not know the kind of channel that was asked for.\n\n**Fix.** Check the trunk's settings."]
    ChannelTypeNotImplemented66 = 66,
    #[doc = "`69 Requested facility not implemented`\n\n**Meaning.** The network does not know the service that the call asks for.\n\n**Fix.** Call without it."]
    RequestedFacilityNotImplemented69 = 69,
    #[doc = "`70 Only restricted digital information bearer capability is available`\n\n**Meaning.** Only a restricted kind of data connection is to be had.\n\n**Fix.** Use that kind, or a plain voice call."]
    OnlyRestrictedDigitalInformationBearerCapabilityIs70 = 70,
    #[doc = "`79 Service or option not implemented, unspecified`\n\n**Meaning.** A service that the call needs is not built, and no other cause says which.\n\n**Fix.** Call without it."]
    ServiceOrOptionNotImplementedUnspecified79 = 79,
    #[doc = "`81 Invalid call reference value`\n\n**Meaning.** A message came for a call that does not exist here.\n\n**Fix.** Start a new call."]
    InvalidCallReferenceValue81 = 81,
    #[doc = "`82 Identified channel does not exist`\n\n**Meaning.** The call was to use a channel that is not active on the interface.\n\n**Fix.** Check the trunk's channels on both sides."]
    IdentifiedChannelDoesNotExist82 = 82,
    #[doc = "`83 A suspended call exists, but this call identity does not`\n\n**Meaning.** A call was to be resumed by an identity that no suspended call has.\n\n**Fix.** Resume it by the identity with which it was suspended."]
    ASuspendedCallExistsButThisCallIdentityDoesNot83 = 83,
    #[doc = "`84 Call identity in use`\n\n**Meaning.** A call was to be suspended with an identity that another suspended call has.\n\n**Fix.** Suspend it with another identity."]
    CallIdentityInUse84 = 84,
    #[doc = "`85 No call suspended`\n\n**Meaning.** A call was to be resumed, and none is suspended.\n\n**Fix.** Start a new call."]
    NoCallSuspended85 = 85,
    #[doc = "`86 Call having the requested call identity has been cleared`\n\n**Meaning.** A call was to be resumed, and has ended in the meantime.\n\n**Fix.** Start a new call."]
    CallHavingTheRequestedCallIdentityHasBeenCleared86 = 86,
    #[doc = "`87 User not member of CUG`\n\n**Meaning.** The person called does not belong to the caller's closed group of users, or an ordinary line calls into a closed group.\n\n**Fix.** Have the caller or the person called taken into the group, or call without the group."]
    UserNotMemberOfCug87 = 87,
    #[doc = "`88 Incompatible destination`\n\n**Meaning.** The device that was called cannot take this kind of call, such as a fax machine a voice call.\n\n**Fix.** Check the number and the kind of call."]
    IncompatibleDestination88 = 88,
    #[doc = "`90 Non-existent CUG`\n\n**Meaning.** The closed group of users that the call names does not exist.\n\n**Fix.** Check the group in the settings of the line."]
    NonExistentCug90 = 90,
    #[doc = "`91 Invalid transit network selection`\n\n**Meaning.** The carrier that the call is to go through is named in a wrong format.\n\n**Fix.** Check which carrier is chosen for the call, or let the network choose."]
    InvalidTransitNetworkSelection91 = 91,
    #[doc = "`95 Invalid message, unspecified`\n\n**Meaning.** A message was wrong, and no other cause says how.\n\n**Fix.** Check the settings of the trunk with the carrier."]
    InvalidMessageUnspecified95 = 95,
    #[doc = "`96 Mandatory information element is missing`\n\n**Meaning.** A message lacks something that it must have.\n\n**Fix.** Check the settings of the trunk with the carrier."]
    MandatoryInformationElementIsMissing96 = 96,
    #[doc = "`97 Message type non-existent or not implemented`\n\n**Meaning.** A message of a kind came that the other side does not know.\n\n**Fix.** Check the settings of the trunk with the carrier."]
    MessageTypeNonExistentOrNotImplemented97 = 97,
    #[doc = "`98 Message not compatible with call state or message type non-existent or not implemented`\n\n**Meaning.** A message came that does not fit the state of the call, or is not known.\n\n**Fix.** Check the settings of the trunk with the carrier."]
    MessageNotCompatibleWithCallStateOrMessageTypeNon98 = 98,
    #[doc = "`99 Information element non-existent or not implemented`\n\n**Meaning.** A part of a message is not known to the other side.\n\n**Fix.** Check the settings of the trunk with the carrier."]
    InformationElementNonExistentOrNotImplemented99 = 99,
    #[doc = "`100 Invalid information element contents`\n\n**Meaning.** A part of a message holds something that the other side cannot use.\n\n**Fix.** Check the numbers and names that are sent along."]
    InvalidInformationElementContents100 = 100,
    #[doc = "`101 Message not compatible with call state`\n\n**Meaning.** A message came that does not fit the state of the call.\n\n**Fix.** Check the settings of the trunk with the carrier."]
    MessageNotCompatibleWithCallState101 = 101,
    #[doc = "`102 Recovery on timer expiry`\n\n**Meaning.** Nothing came back in time, and the call was given up.\n\n**Fix.** Call again later."]
    RecoveryOnTimerExpiry102 = 102,
    #[doc = "`103 Parameter non-existent or not implemented, passed on`\n\n**Meaning.** A part of a message was not known, and was passed on as it was.\n\n**Fix.** Check the settings of the trunk with the carrier."]
    ParameterNonExistentOrNotImplementedPassedOn103 = 103,
    #[doc = "`110 Message with unrecognized parameter, discarded`\n\n**Meaning.** A message was dropped, because a part of it was not known.\n\n**Fix.** Check the settings of the trunk with the carrier."]
    MessageWithUnrecognizedParameterDiscarded110 = 110,
    #[doc = "`111 Protocol error, unspecified`\n\n**Meaning.** The two sides broke the rules of signalling, and no other cause says how.\n\n**Fix.** Check the settings of the trunk with the carrier."]
    ProtocolErrorUnspecified111 = 111,
    #[doc = "`127 Interworking, unspecified`\n\n**Meaning.** Another network ended the call, and its reason is not known.\n\n**Fix.** Look at the log of the gateway between the two."]
    InterworkingUnspecified127 = 127,
}

#[allow(deprecated, dead_code, unused_variables, clippy::same_name_method)]
const _: () = {
    use ::error_catalog::__private;
    const TEXT: &::core::primitive::str = "1-unallocated-unassigned-number2-no-route-to-specified-transit-network3-no-route-to-destination4-send-special-information-tone5-misdialled-trunk-prefix6-channel-unacceptable7-call-awarded-and-being-delivered-in-an-established-channel8-preemption9-preemption-circuit-reserved-for-reuse14-qor-ported-number16-normal-call-clearing17-user-busy18-no-user-responding19-no-answer-from-user-user-alerted20-subscriber-absent21-call-rejected22-number-changed23-redirection-to-new-destination24-call-rejected-due-to-feature-at-the-destination25-exchange-routing-error26-non-selected-user-clearing27-destination-out-of-order28-invalid-number-format-address-incomplete29-facility-rejected30-response-to-status-enquiry31-normal-unspecified34-no-circuit-channel-available38-network-out-of-order39-permanent-frame-mode-connection-out-of-service40-permanent-frame-mode-connection-operational41-temporary-failure42-switching-equipment-congestion43-access-information-discarded44-requested-circuit-channel-not-available45-preempted-switch-specific-number46-precedence-call-blocked47-resource-unavailable-unspecified49-quality-of-service-not-available50-requested-facility-not-subscribed52-outgoing-calls-barred-switch-specific-number53-outgoing-calls-barred-within-cug54-incoming-calls-barred-switch-specific-number55-incoming-calls-barred-within-cug57-bearer-capability-not-authorized58-bearer-capability-not-presently-available62-inconsistency-in-designated-outgoing-access-information-and63-service-or-option-not-available-unspecified65-bearer-capability-not-implemented66-channel-type-not-implemented69-requested-facility-not-implemented70-only-restricted-digital-information-bearer-capability-is79-service-or-option-not-implemented-unspecified81-invalid-call-reference-value82-identified-channel-does-not-exist83-a-suspended-call-exists-but-this-call-identity-does-not84-call-identity-in-use85-no-call-suspended86-call-having-the-requested-call-identity-has-been-cleared87-user-not-member-of-cug88-incompatible-destination90-non-existent-cug91-invalid-transit-network-selection95-invalid-message-unspecified96-mandatory-information-element-is-missing97-message-type-non-existent-or-not-implemented98-message-not-compatible-with-call-state-or-message-type-non99-information-element-non-existent-or-not-implemented100-invalid-information-element-contents101-message-not-compatible-with-call-state102-recovery-on-timer-expiry103-parameter-non-existent-or-not-implemented-passed-on110-message-with-unrecognized-parameter-discarded111-protocol-error-unspecified127-interworking-unspecifiedUnallocatedUnassignedNumber1NoRouteToSpecifiedTransitNetwork2NoRouteToDestination3SendSpecialInformationTone4MisdialledTrunkPrefix5ChannelUnacceptable6CallAwardedAndBeingDeliveredInAnEstablishedChannel7Preemption8PreemptionCircuitReservedForReuse9QorPortedNumber14NormalCallClearing16UserBusy17NoUserResponding18NoAnswerFromUserUserAlerted19SubscriberAbsent20CallRejected21NumberChanged22RedirectionToNewDestination23CallRejectedDueToFeatureAtTheDestination24ExchangeRoutingError25NonSelectedUserClearing26DestinationOutOfOrder27InvalidNumberFormatAddressIncomplete28FacilityRejected29ResponseToStatusEnquiry30NormalUnspecified31NoCircuitChannelAvailable34NetworkOutOfOrder38PermanentFrameModeConnectionOutOfService39PermanentFrameModeConnectionOperational40TemporaryFailure41SwitchingEquipmentCongestion42AccessInformationDiscarded43RequestedCircuitChannelNotAvailable44PreemptedSwitchSpecificNumber45PrecedenceCallBlocked46ResourceUnavailableUnspecified47QualityOfServiceNotAvailable49RequestedFacilityNotSubscribed50OutgoingCallsBarredSwitchSpecificNumber52OutgoingCallsBarredWithinCug53IncomingCallsBarredSwitchSpecificNumber54IncomingCallsBarredWithinCug55BearerCapabilityNotAuthorized57BearerCapabilityNotPresentlyAvailable58InconsistencyInDesignatedOutgoingAccessInformationAnd62ServiceOrOptionNotAvailableUnspecified63BearerCapabilityNotImplemented65ChannelTypeNotImplemented66RequestedFacilityNotImplemented69OnlyRestrictedDigitalInformationBearerCapabilityIs70ServiceOrOptionNotImplementedUnspecified79InvalidCallReferenceValue81IdentifiedChannelDoesNotExist82ASuspendedCallExistsButThisCallIdentityDoesNot83CallIdentityInUse84NoCallSuspended85CallHavingTheRequestedCallIdentityHasBeenCleared86UserNotMemberOfCug87IncompatibleDestination88NonExistentCug90InvalidTransitNetworkSelection91InvalidMessageUnspecified95MandatoryInformationElementIsMissing96MessageTypeNonExistentOrNotImplemented97MessageNotCompatibleWithCallStateOrMessageTypeNon98InformationElementNonExistentOrNotImplemented99InvalidInformationElementContents100MessageNotCompatibleWithCallState101RecoveryOnTimerExpiry102ParameterNonExistentOrNotImplementedPassedOn103MessageWithUnrecognizedParameterDiscarded110ProtocolErrorUnspecified111InterworkingUnspecified12712345678914161718192021222324252627282930313438394041424344454647495052535455575862636566697079818283848586878890919596979899100101102103110111127Unallocated (unassigned) numberNo route to specified transit networkNo route to destinationSend special information toneMisdialled trunk prefixChannel unacceptableCall awarded and being delivered in an established channelPreemptionPreemption - circuit reserved for reuseQoR: ported numberNormal call clearingUser busyNo user respondingNo answer from user (user alerted)Subscriber absentCall rejectedNumber changedRedirection to new destinationCall rejected due to feature at the destinationExchange routing errorNon-selected user clearingDestination out of orderInvalid number format (address incomplete)Facility rejectedResponse to STATUS ENQUIRYNormal, unspecifiedNo circuit/channel availableNetwork out of orderPermanent frame mode connection out-of-servicePermanent frame mode connection operationalTemporary failureSwitching equipment congestionAccess information discardedRequested circuit/channel not availablePreempted (switch-specific number)Precedence call blockedResource unavailable, unspecifiedQuality of Service not availableRequested facility not subscribedOutgoing calls barred (switch-specific number)Outgoing calls barred within CUGIncoming calls barred (switch-specific number)Incoming calls barred within CUGBearer capability not authorizedBearer capability not presently availableInconsistency in designated outgoing access information and subscriber classService or option not available, unspecifiedBearer capability not implementedChannel type not implementedRequested facility not implementedOnly restricted digital information bearer capability is availableService or option not implemented, unspecifiedInvalid call reference valueIdentified channel does not existA suspended call exists, but this call identity does notCall identity in useNo call suspendedCall having the requested call identity has been clearedUser not member of CUGIncompatible destinationNon-existent CUGInvalid transit network selectionInvalid message, unspecifiedMandatory information element is missingMessage type non-existent or not implementedMessage not compatible with call state or message type non-existent or not implementedInformation element non-existent or not implementedInvalid information element contentsMessage not compatible with call stateRecovery on timer expiryParameter non-existent or not implemented, passed onMessage with unrecognized parameter, discardedProtocol error, unspecifiedInterworking, unspecified1 Unallocated (unassigned) number2 No route to specified transit network3 No route to destination4 Send special information tone5 Misdialled trunk prefix6 Channel unacceptable7 Call awarded and being delivered in an established channel8 Preemption9 Preemption - circuit reserved for reuse14 QoR: ported number16 Normal call clearing17 User busy18 No user responding19 No answer from user (user alerted)20 Subscriber absent21 Call rejected22 Number changed23 Redirection to new destination24 Call rejected due to feature at the destination25 Exchange routing error26 Non-selected user clearing27 Destination out of order28 Invalid number format (address incomplete)29 Facility rejected30 Response to STATUS ENQUIRY31 Normal, unspecified34 No circuit/channel available38 Network out of order39 Permanent frame mode connection out-of-service40 Permanent frame mode connection operational41 Temporary failure42 Switching equipment congestion43 Access information discarded44 Requested circuit/channel not available45 Preempted (switch-specific number)46 Precedence call blocked47 Resource unavailable, unspecified49 Quality of Service not available50 Requested facility not subscribed52 Outgoing calls barred (switch-specific number)53 Outgoing calls barred within CUG54 Incoming calls barred (switch-specific number)55 Incoming calls barred within CUG57 Bearer capability not authorized58 Bearer capability not presently available62 Inconsistency in designated outgoing access information and subscriber class63 Service or option not available, unspecified65 Bearer capability not implemented66 Channel type not implemented69 Requested facility not implemented70 Only restricted digital information bearer capability is available79 Service or option not implemented, unspecified81 Invalid call reference value82 Identified channel does not exist83 A suspended call exists, but this call identity does not84 Call identity in use85 No call suspended86 Call having the requested call identity has been cleared87 User not member of CUG88 Incompatible destination90 Non-existent CUG91 Invalid transit network selection95 Invalid message, unspecified96 Mandatory information element is missing97 Message type non-existent or not implemented98 Message not compatible with call state or message type non-existent or not implemented99 Information element non-existent or not implemented100 Invalid information element contents101 Message not compatible with call state102 Recovery on timer expiry103 Parameter non-existent or not implemented, passed on110 Message with unrecognized parameter, discarded111 Protocol error, unspecified127 Interworking, unspecifiedThe number is not assigned to anybody.The network was asked to go through a carrier that it does not know or has no way to.The network has no way to the number.The number cannot be reached for a lasting reason, and the caller hears the tones that say so.The prefix before the number, such as that for an outside line, is wrong.The channel that was offered for the call cannot be used.The call goes to a connection that is already open for such calls.The call was cut off for one of higher priority.The call was cut off for one of higher priority, which keeps its line.The network that the number belonged to reports that it was ported to another one (query on release).The call ended as calls do: somebody hung up.The person called is busy.The phone that was called did not respond at all: it may be off or not connected.It rang, and nobody answered.A mobile phone cannot be reached: it is off or out of coverage.The phone or the network that was called could take the call and does not want it. A network that blocks calls sends it, too.The number has changed. The network may say the new one.The call is to go to another number.A service of the person called rejected the call, such as one that takes no anonymous calls.The call passed more exchanges than its hop counter allows.The call was given to another phone, and is over for this one. In North America: a call to a ported number went to the wrong network.The line of the person called does not work.The number is not complete or not in a form that the network takes.A service that the call asked for, such as a transfer, was refused.It answers a question about the state of a call.Nothing is wrong, and no other cause fits.No line is free on the way.A part of the network is out of order, and will be for some time.A permanent data connection does not work. It is not about a phone call.A permanent data connection works. It is not about a phone call.A part of the network failed for a moment.A switch on the way has too much to do.Information that was sent along, such as a subaddress, could not be delivered and was dropped.The line or channel that was asked for is taken or missing.The call was cut off for one of higher priority.No line can be freed for this call: all have calls of the same or higher priority.Something that the call needs is not there, and no other cause says what.The network cannot give the quality, such as a short delay, that the call asks for.The account has not ordered the service that the call asks for.The caller's line may not make such calls.The caller belongs to the closed group of users, and calls by this member are barred.The called line takes no such calls.The person called belongs to the closed group of users, and calls to this member are barred.The account may not use the kind of connection that the call asks for.The kind of connection that the call asks for is not free now.The outgoing access that the call asks for does not fit the class of the caller's line.A service that the call needs is not there, and no other cause says which.The network does not know the kind of connection that the call asks for.The network does not know the kind of channel that was asked for.The network does not know the service that the call asks for.Only a restricted kind of data connection is to be had.A service that the call needs is not built, and no other cause says which.A message came for a call that does not exist here.The call was to use a channel that is not active on the interface.A call was to be resumed by an identity that no suspended call has.A call was to be suspended with an identity that another suspended call has.A call was to be resumed, and none is suspended.A call was to be resumed, and has ended in the meantime.The person called does not belong to the caller's closed group of users, or an ordinary line calls into a closed group.The device that was called cannot take this kind of call, such as a fax machine a voice call.The closed group of users that the call names does not exist.The carrier that the call is to go through is named in a wrong format.A message was wrong, and no other cause says how.A message lacks something that it must have.A message of a kind came that the other side does not know.A message came that does not fit the state of the call, or is not known.A part of a message is not known to the other side.A part of a message holds something that the other side cannot use.A message came that does not fit the state of the call.Nothing came back in time, and the call was given up.A part of a message was not known, and was passed on as it was.A message was dropped, because a part of it was not known.The two sides broke the rules of signalling, and no other cause says how.Another network ended the call, and its reason is not known.Check the number.Check which carrier is chosen for the call, or let the network choose.Check the number, then ask the carrier for the route.Check the number. Do not redial it unchanged.Check the prefix that the system dials.Call again. If it keeps happening, check the trunk's channels.No action is needed: the call goes on there.Call again later.Call again later.No action is needed: the network looks up the number and routes the call again. If the call fails, ask the carrier.No action is needed: calls end so.Call again later.Call again later.Call again later.Call again later.Do not redial by machine. If many calls end so, check your own account first.Ask for the new number.Call the new number, if the system does not do it by itself.Call again and show your number. Otherwise do not redial by machine.Ask the carrier to look for a loop in the routing.If the call failed, ask the carrier to look up the number again.Call again later, and tell the carrier if it keeps happening.Dial the whole number, with country and area code.Call without that service, or ask the carrier for it.No action is needed: the call goes on.Call again, if the call should not have ended.Call again after a while. If it keeps happening, ask for more channels.Call again later, or go through another carrier.Ask the carrier of the data connection.No action is needed: the connection works.Call again after some seconds, by another route.Call again after a while.Call without that information.Call again, or let the network choose the channel.Call again later.Call again later.Call again later.Call without that demand, or later.Order the service, or call without it.Ask whoever runs the account to lift the barring.Ask whoever runs the group.Reach the person in another way: a caller cannot change it.Ask whoever runs the group.Ask the carrier to allow it, or use a plain voice call.Call again later, or use a plain voice call.Ask the carrier to correct the class of the line.Call again later.Use a plain voice call; check the codecs.Check the trunk's settings.Call without it.Use that kind, or a plain voice call.Call without it.Start a new call.Check the trunk's channels on both sides.Resume it by the identity with which it was suspended.Suspend it with another identity.Start a new call.Start a new call.Have the caller or the person called taken into the group, or call without the group.Check the number and the kind of call.Check the group in the settings of the line.Check which carrier is chosen for the call, or let the network choose.Check the settings of the trunk with the carrier.Check the settings of the trunk with the carrier.Check the settings of the trunk with the carrier.Check the settings of the trunk with the carrier.Check the settings of the trunk with the carrier.Check the numbers and names that are sent along.Check the settings of the trunk with the carrier.Call again later.Check the settings of the trunk with the carrier.Check the settings of the trunk with the carrier.Check the settings of the trunk with the carrier.Look at the log of the gateway between the two.98 Message not compatible with call state or message type non-existent{code} {reason}";
    static TABLE: __private::Table<Q850Cause> = __private::Table {
        all: Q850Cause::ALL,
        texts: __private::Texts {
            text: TEXT,
            ends: __private::PackedU32s(b"\x1F\0\0\0F\0\0\0_\0\0\0~\0\0\0\x97\0\0\0\xAD\0\0\0\xE9\0\0\0\xF5\0\0\0\x1C\x01\0\x000\x01\0\0G\x01\0\0S\x01\0\0h\x01\0\0\x8B\x01\0\0\x9F\x01\0\0\xAF\x01\0\0\xC0\x01\0\0\xE1\x01\0\0\x13\x02\0\0,\x02\0\0I\x02\0\0d\x02\0\0\x8F\x02\0\0\xA3\x02\0\0\xC0\x02\0\0\xD5\x02\0\0\xF4\x02\0\0\x0B\x03\0\0<\x03\0\0j\x03\0\0~\x03\0\0\x9F\x03\0\0\xBE\x03\0\0\xE8\x03\0\0\x0B\x04\0\0%\x04\0\0H\x04\0\0k\x04\0\0\x8F\x04\0\0\xBE\x04\0\0\xE1\x04\0\0\x10\x05\0\x003\x05\0\0V\x05\0\0\x82\x05\0\0\xC0\x05\0\0\xEE\x05\0\0\x12\x06\0\x001\x06\0\0V\x06\0\0\x91\x06\0\0\xC1\x06\0\0\xE0\x06\0\0\x04\x07\0\0>\x07\0\0U\x07\0\0i\x07\0\0\xA4\x07\0\0\xBD\x07\0\0\xD8\x07\0\0\xEB\x07\0\0\x0F\x08\0\0-\x08\0\0X\x08\0\0\x87\x08\0\0\xC4\x08\0\0\xFA\x08\0\0\"\t\0\0L\t\0\0h\t\0\0\x9F\t\0\0\xD0\t\0\0\xEE\t\0\0\n\n\0\0&\n\0\0G\n\0\0\\\n\0\0w\n\0\0\x8D\n\0\0\xA1\n\0\0\xD4\n\0\0\xDF\n\0\0\x01\x0B\0\0\x12\x0B\0\0&\x0B\0\x000\x0B\0\0B\x0B\0\0_\x0B\0\0q\x0B\0\0\x7F\x0B\0\0\x8E\x0B\0\0\xAB\x0B\0\0\xD5\x0B\0\0\xEB\x0B\0\0\x04\x0C\0\0\x1B\x0C\0\0A\x0C\0\0S\x0C\0\0l\x0C\0\0\x7F\x0C\0\0\x9A\x0C\0\0\xAD\x0C\0\0\xD7\x0C\0\0\0\r\0\0\x12\r\0\x000\r\0\0L\r\0\0q\r\0\0\x90\r\0\0\xA7\r\0\0\xC7\r\0\0\xE5\r\0\0\x05\x0E\0\0.\x0E\0\0L\x0E\0\0u\x0E\0\0\x93\x0E\0\0\xB2\x0E\0\0\xD9\x0E\0\0\x10\x0F\0\08\x0F\0\0X\x0F\0\0s\x0F\0\0\x94\x0F\0\0\xC8\x0F\0\0\xF2\x0F\0\0\r\x10\0\0,\x10\0\0\\\x10\0\0o\x10\0\0\x80\x10\0\0\xB2\x10\0\0\xC6\x10\0\0\xDF\x10\0\0\xEF\x10\0\0\x0F\x11\0\0*\x11\0\0P\x11\0\0x\x11\0\0\xAB\x11\0\0\xDA\x11\0\0\xFE\x11\0\0\"\x12\0\0:\x12\0\0i\x12\0\0\x95\x12\0\0\xB0\x12\0\0\xCA\x12\0\0\xCB\x12\0\0\xCC\x12\0\0\xCD\x12\0\0\xCE\x12\0\0\xCF\x12\0\0\xD0\x12\0\0\xD1\x12\0\0\xD2\x12\0\0\xD3\x12\0\0\xD5\x12\0\0\xD7\x12\0\0\xD9\x12\0\0\xDB\x12\0\0\xDD\x12\0\0\xDF\x12\0\0\xE1\x12\0\0\xE3\x12\0\0\xE5\x12\0\0\xE7\x12\0\0\xE9\x12\0\0\xEB\x12\0\0\xED\x12\0\0\xEF\x12\0\0\xF1\x12\0\0\xF3\x12\0\0\xF5\x12\0\0\xF7\x12\0\0\xF9\x12\0\0\xFB\x12\0\0\xFD\x12\0\0\xFF\x12\0\0\x01\x13\0\0\x03\x13\0\0\x05\x13\0\0\x07\x13\0\0\t\x13\0\0\x0B\x13\0\0\r\x13\0\0\x0F\x13\0\0\x11\x13\0\0\x13\x13\0\0\x15\x13\0\0\x17\x13\0\0\x19\x13\0\0\x1B\x13\0\0\x1D\x13\0\0\x1F\x13\0\0!\x13\0\0#\x13\0\0%\x13\0\0'\x13\0\0)\x13\0\0+\x13\0\0-\x13\0\0/\x13\0\x001\x13\0\x003\x13\0\x005\x13\0\x007\x13\0\09\x13\0\0;\x13\0\0=\x13\0\0?\x13\0\0A\x13\0\0C\x13\0\0E\x13\0\0G\x13\0\0J\x13\0\0M\x13\0\0P\x13\0\0S\x13\0\0V\x13\0\0Y\x13\0\0\\\x13\0\0{\x13\0\0\xA0\x13\0\0\xB7\x13\0\0\xD4\x13\0\0\xEB\x13\0\0\xFF\x13\0\09\x14\0\0C\x14\0\0j\x14\0\0|\x14\0\0\x90\x14\0\0\x99\x14\0\0\xAB\x14\0\0\xCD\x14\0\0\xDE\x14\0\0\xEB\x14\0\0\xF9\x14\0\0\x17\x15\0\0F\x15\0\0\\\x15\0\0v\x15\0\0\x8E\x15\0\0\xB8\x15\0\0\xC9\x15\0\0\xE3\x15\0\0\xF6\x15\0\0\x12\x16\0\0&\x16\0\0T\x16\0\0\x7F\x16\0\0\x90\x16\0\0\xAE\x16\0\0\xCA\x16\0\0\xF1\x16\0\0\x13\x17\0\0*\x17\0\0K\x17\0\0k\x17\0\0\x8C\x17\0\0\xBA\x17\0\0\xDA\x17\0\0\x08\x18\0\0(\x18\0\0H\x18\0\0q\x18\0\0\xBD\x18\0\0\xE9\x18\0\0\n\x19\0\0&\x19\0\0H\x19\0\0\x8A\x19\0\0\xB8\x19\0\0\xD4\x19\0\0\xF5\x19\0\0-\x1A\0\0A\x1A\0\0R\x1A\0\0\x8A\x1A\0\0\xA0\x1A\0\0\xB8\x1A\0\0\xC8\x1A\0\0\xE9\x1A\0\0\x05\x1B\0\0-\x1B\0\0Y\x1B\0\0\xAF\x1B\0\0\xE2\x1B\0\0\x06\x1C\0\0,\x1C\0\0D\x1C\0\0x\x1C\0\0\xA6\x1C\0\0\xC1\x1C\0\0\xDA\x1C\0\0\xFB\x1C\0\0\"\x1D\0\0;\x1D\0\0Z\x1D\0\0s\x1D\0\0\x89\x1D\0\0\xC5\x1D\0\0\xD1\x1D\0\0\xFA\x1D\0\0\x0F\x1E\0\0&\x1E\0\x002\x1E\0\0G\x1E\0\0l\x1E\0\0\x80\x1E\0\0\x90\x1E\0\0\xA1\x1E\0\0\xC2\x1E\0\0\xF4\x1E\0\0\r\x1F\0\0*\x1F\0\0E\x1F\0\0r\x1F\0\0\x86\x1F\0\0\xA3\x1F\0\0\xB9\x1F\0\0\xD8\x1F\0\0\xEF\x1F\0\0  \0\0N \0\0b \0\0\x83 \0\0\xA2 \0\0\xCC \0\0\xF1 \0\0\x0B!\0\0/!\0\0R!\0\0v!\0\0\xA7!\0\0\xCA!\0\0\xFB!\0\0\x1E\"\0\0A\"\0\0m\"\0\0\xBC\"\0\0\xEB\"\0\0\x0F#\0\0.#\0\0S#\0\0\x98#\0\0\xC9#\0\0\xE8#\0\0\x0C$\0\0G$\0\0^$\0\0r$\0\0\xAD$\0\0\xC6$\0\0\xE1$\0\0\xF4$\0\0\x18%\0\x007%\0\0b%\0\0\x91%\0\0\xEA%\0\0 &\0\0H&\0\0r&\0\0\x8E&\0\0\xC6&\0\0\xF8&\0\0\x17'\0\x004'\0\0Z'\0\0\xAF'\0\0\xD4'\0\x002(\0\0{(\0\0\xB4(\0\0\xF6(\0\0&)\0\0l)\0\0\xD1)\0\0\xFE)\0\0\x18*\0\0i*\0\0\x86*\0\0\xC5*\0\0B+\0\0z+\0\0\x9E+\0\0\xFA+\0\x005,\0\0\xBA,\0\0\xE6,\0\0)-\0\0l-\0\0\x9C-\0\0\xC6-\0\0\xE1-\0\0\".\0\0j.\0\0\xAA.\0\0\xD4.\0\0\xFB.\0\0Y/\0\0\x94/\0\0\xC4/\0\0\x160\0\0_0\0\0\xB20\0\0\xF10\0\0\x1B1\0\0p1\0\0\x941\0\0\xF01\0\x0062\0\0t2\0\0\xCB2\0\0\x153\0\0]3\0\0\x9E3\0\0\xDB3\0\0\x124\0\0\\4\0\0\x8F4\0\0\xD14\0\0\x145\0\0`5\0\0\x905\0\0\xC85\0\0?6\0\0\x9C6\0\0\xD96\0\0\x1F7\0\0P7\0\0|7\0\0\xB77\0\0\xFF7\0\x0028\0\0u8\0\0\xAC8\0\0\xE18\0\0 9\0\0Z9\0\0\xA39\0\0\xDF9\0\0\xF09\0\x006:\0\0k:\0\0\x98:\0\0\xBF:\0\0\xFD:\0\0);\0\0:;\0\0K;\0\0\xBE;\0\0\xE0;\0\0\xF1;\0\0\x02<\0\0\x13<\0\0$<\0\0q<\0\0\x88<\0\0\xC4<\0\0\x08=\0\0:=\0\0z=\0\0\xB7=\0\0\xE9=\0\0\x1E>\0\0D>\0\0r>\0\0\xB9>\0\0\xE9>\0\0\x10?\0\0:?\0\0j?\0\0\x83?\0\0\xA1?\0\0\xD3?\0\0\xE4?\0\0\xF5?\0\0\x06@\0\0)@\0\0O@\0\0\x80@\0\0\x9B@\0\0\xD6@\0\0\xF1@\0\0(A\0\0TA\0\0\x85A\0\0\x96A\0\0\xBFA\0\0\xDAA\0\0\xEAA\0\0\x0FB\0\0\x1FB\0\x000B\0\0YB\0\0\x8FB\0\0\xB0B\0\0\xC1B\0\0\xD2B\0\0'C\0\0MC\0\0yC\0\0\xBFC\0\0\xF0C\0\0!D\0\0RD\0\0\x83D\0\0\xB4D\0\0\xE4D\0\0\x15E\0\0&E\0\0WE\0\0\x88E\0\0\xB9E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0\xE8E\0\0")
        },
        integers: __private::PackedI64s(b"\x01\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0\x06\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\x08\0\0\0\0\0\0\0\t\0\0\0\0\0\0\0\x0E\0\0\0\0\0\0\0\x10\0\0\0\0\0\0\0\x11\0\0\0\0\0\0\0\x12\0\0\0\0\0\0\0\x13\0\0\0\0\0\0\0\x14\0\0\0\0\0\0\0\x15\0\0\0\0\0\0\0\x16\0\0\0\0\0\0\0\x17\0\0\0\0\0\0\0\x18\0\0\0\0\0\0\0\x19\0\0\0\0\0\0\0\x1A\0\0\0\0\0\0\0\x1B\0\0\0\0\0\0\0\x1C\0\0\0\0\0\0\0\x1D\0\0\0\0\0\0\0\x1E\0\0\0\0\0\0\0\x1F\0\0\0\0\0\0\0\"\0\0\0\0\0\0\0&\0\0\0\0\0\0\0'\0\0\0\0\0\0\0(\0\0\0\0\0\0\0)\0\0\0\0\0\0\0*\0\0\0\0\0\0\0+\0\0\0\0\0\0\0,\0\0\0\0\0\0\0-\0\0\0\0\0\0\0.\0\0\0\0\0\0\0/\0\0\0\0\0\0\x001\0\0\0\0\0\0\x002\0\0\0\0\0\0\x004\0\0\0\0\0\0\x005\0\0\0\0\0\0\x006\0\0\0\0\0\0\x007\0\0\0\0\0\0\09\0\0\0\0\0\0\0:\0\0\0\0\0\0\0>\0\0\0\0\0\0\0?\0\0\0\0\0\0\0A\0\0\0\0\0\0\0B\0\0\0\0\0\0\0E\0\0\0\0\0\0\0F\0\0\0\0\0\0\0O\0\0\0\0\0\0\0Q\0\0\0\0\0\0\0R\0\0\0\0\0\0\0S\0\0\0\0\0\0\0T\0\0\0\0\0\0\0U\0\0\0\0\0\0\0V\0\0\0\0\0\0\0W\0\0\0\0\0\0\0X\0\0\0\0\0\0\0Z\0\0\0\0\0\0\0[\0\0\0\0\0\0\0_\0\0\0\0\0\0\0`\0\0\0\0\0\0\0a\0\0\0\0\0\0\0b\0\0\0\0\0\0\0c\0\0\0\0\0\0\0d\0\0\0\0\0\0\0e\0\0\0\0\0\0\0f\0\0\0\0\0\0\0g\0\0\0\0\0\0\0n\0\0\0\0\0\0\0o\0\0\0\0\0\0\0\x7F\0\0\0\0\0\0\0"),
        by_id: __private::PackedU32s(b"\0\0\0\0C\0\0\0D\0\0\0E\0\0\0F\0\0\0G\0\0\0H\0\0\0I\0\0\0\t\0\0\0\n\0\0\0\x0B\0\0\0\x0C\0\0\0\r\0\0\0\x01\0\0\0\x0E\0\0\0\x0F\0\0\0\x10\0\0\0\x11\0\0\0\x12\0\0\0\x13\0\0\0\x14\0\0\0\x15\0\0\0\x16\0\0\0\x17\0\0\0\x02\0\0\0\x18\0\0\0\x19\0\0\0\x1A\0\0\0\x1B\0\0\0\x1C\0\0\0\x03\0\0\0\x1D\0\0\0\x1E\0\0\0\x1F\0\0\0 \0\0\0!\0\0\0\"\0\0\0#\0\0\0$\0\0\0%\0\0\0\x04\0\0\0&\0\0\0'\0\0\0(\0\0\0)\0\0\0*\0\0\0+\0\0\0,\0\0\0\x05\0\0\0-\0\0\0.\0\0\0/\0\0\x000\0\0\x001\0\0\0\x06\0\0\x002\0\0\x003\0\0\0\x07\0\0\x004\0\0\x005\0\0\x006\0\0\x007\0\0\08\0\0\09\0\0\0:\0\0\0;\0\0\0\x08\0\0\0<\0\0\0=\0\0\0>\0\0\0?\0\0\0@\0\0\0A\0\0\0B\0\0\0"),
        by_code: Q850Cause::ALL,
        codes: __private::PackedU32s(b"\0\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\x02\0\0\0\x01\0\0\0\x02\0\0\0\x03\0\0\0\x02\0\0\0\x03\0\0\0\x04\0\0\0\x03\0\0\0\x04\0\0\0\x05\0\0\0\x04\0\0\0\x05\0\0\0\x06\0\0\0\x05\0\0\0\x06\0\0\0\x07\0\0\0\x06\0\0\0\x07\0\0\0\x08\0\0\0\x07\0\0\0\x08\0\0\0\t\0\0\0\x08\0\0\0\t\0\0\0\n\0\0\0\t\0\0\0\n\0\0\0\x0B\0\0\0\n\0\0\0\x0B\0\0\0\x0C\0\0\0\x0B\0\0\0\x0C\0\0\0\r\0\0\0\x0C\0\0\0\r\0\0\0\x0E\0\0\0\r\0\0\0\x0E\0\0\0\x0F\0\0\0\x0E\0\0\0\x0F\0\0\0\x10\0\0\0\x0F\0\0\0\x10\0\0\0\x11\0\0\0\x10\0\0\0\x11\0\0\0\x12\0\0\0\x11\0\0\0\x12\0\0\0\x13\0\0\0\x12\0\0\0\x13\0\0\0\x14\0\0\0\x13\0\0\0\x14\0\0\0\x15\0\0\0\x14\0\0\0\x15\0\0\0\x16\0\0\0\x15\0\0\0\x16\0\0\0\x17\0\0\0\x16\0\0\0\x17\0\0\0\x18\0\0\0\x17\0\0\0\x18\0\0\0\x19\0\0\0\x18\0\0\0\x19\0\0\0\x1A\0\0\0\x19\0\0\0\x1A\0\0\0\x1B\0\0\0\x1A\0\0\0\x1B\0\0\0\x1C\0\0\0\x1B\0\0\0\x1C\0\0\0\x1D\0\0\0\x1C\0\0\0\x1D\0\0\0\x1E\0\0\0\x1D\0\0\0\x1E\0\0\0\x1F\0\0\0\x1E\0\0\0\x1F\0\0\0 \0\0\0\x1F\0\0\0 \0\0\0!\0\0\0 \0\0\0!\0\0\0\"\0\0\0!\0\0\0\"\0\0\0#\0\0\0\"\0\0\0#\0\0\0$\0\0\0#\0\0\0$\0\0\0%\0\0\0$\0\0\0%\0\0\0&\0\0\0%\0\0\0&\0\0\0'\0\0\0&\0\0\0'\0\0\0(\0\0\0'\0\0\0(\0\0\0)\0\0\0(\0\0\0)\0\0\0*\0\0\0)\0\0\0*\0\0\0+\0\0\0*\0\0\0+\0\0\0,\0\0\0+\0\0\0,\0\0\0-\0\0\0,\0\0\0-\0\0\0.\0\0\0-\0\0\0.\0\0\0/\0\0\0.\0\0\0/\0\0\x000\0\0\0/\0\0\x000\0\0\x001\0\0\x000\0\0\x001\0\0\x002\0\0\x001\0\0\x002\0\0\x003\0\0\x002\0\0\x003\0\0\x004\0\0\x003\0\0\x004\0\0\x005\0\0\x004\0\0\x005\0\0\x006\0\0\x005\0\0\x006\0\0\x007\0\0\x006\0\0\x007\0\0\08\0\0\x007\0\0\08\0\0\09\0\0\08\0\0\09\0\0\0:\0\0\09\0\0\0:\0\0\0;\0\0\0:\0\0\0;\0\0\0<\0\0\0;\0\0\0<\0\0\0=\0\0\0<\0\0\0=\0\0\0>\0\0\0=\0\0\0>\0\0\0?\0\0\0>\0\0\0?\0\0\0@\0\0\0?\0\0\0@\0\0\0A\0\0\0@\0\0\0A\0\0\0B\0\0\0A\0\0\0B\0\0\0C\0\0\0B\0\0\0C\0\0\0D\0\0\0C\0\0\0D\0\0\0E\0\0\0D\0\0\0E\0\0\0F\0\0\0E\0\0\0F\0\0\0G\0\0\0F\0\0\0G\0\0\0H\0\0\0G\0\0\0H\0\0\0I\0\0\0H\0\0\0I\0\0\0J\0\0\0I\0\0\0"),
        code_slots: __private::Buckets(b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x91\t4\xC4\x0E\0\0\0K%\xFC= \0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFY\0i\xBC\x04\0\0\0M\xB7]\xD7G\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF7{hs\r\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFl9\xFE\xCD\t\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFh.e\xB4\x18\0\0\0\xE2\xF2|\xA00\0\0\0\xD8ph\x9D=\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x16\x84`\x9C\x06\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA1#\xBD\xA9F\0\0\0\xD6\xB1}\xD3\x14\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF6 \xEAJ\x12\0\0\0\xA7<\xFF`A\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xDB\xBBO|\x05\0\0\0\xFDC\xB5p\x11\0\0\09\r\xFD\x9D9\0\0\0\xAE\x8D\x99\xCC?\0\0\0\xE9'\x9C\xA5@\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF%\x01\0\xED/\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC6\x94\xFF\x8C7\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFz\x01\t\x07\x1A\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA1\xC7\xFCW\x16\0\0\0\xBB\xA6\x1EA\x03\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC2\xA1\x86\x1C1\0\0\0\xB2E\xAF\xE8B\0\0\0\xAA\xFF\xF4\x86\x08\0\0\0\x99Kx04\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFR\xD9\xDFm,\0\0\0\x04\x19J\xBE\x07\0\0\0\x93\x80\xA3\xD3\x19\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFfB`y#\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA1+X9-\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFj\x98\x86\xB92\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xEA\xE4\x86pE\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x0F\x9F\x05\x18)\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF w\xAC\n3\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD1\x87\xF8\xE6\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFK\xEE\xDD;\x17\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF8\xB3`\x05&\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF|\xF9\x1A\xDF\n\0\0\0i+\xA4>I\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xEBS\x8E^%\0\0\0\xED\x8E\x92\08\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xF6(\x94\xEF<\0\0\x000\x15\x9E].\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x13\x12\x1BM'\0\0\0\xCA\xAF\xE7-\x0B\0\0\0Q\xD0\xEC\xA7C\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xCE\xCE\x11\xA3:\0\0\0\x86\x8C\x1F\x9F\x01\0\0\0\x8F\x1E\x0C\x0C\x15\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x08\xCB\xF8\x89*\0\0\0\x04\xBB\x80\n\x1F\0\0\0s\xC1N<(\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFo\xD4\xF5\xB3\x1D\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xBB\x80\x98CH\0\0\x005\x17#\x02\"\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x1E\x86\xA5\xEE;\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFR\xFFib\x0F\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFkm\x9C'\x0C\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x88f\xDB\xE06\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB9\x04;2>\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF[d\x9F\xB15\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF4\xB6\xDDS\x02\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01?\x18\xA3D\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFK\xC1\xA1X\x1E\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x80\x9Ff\xCF\x13\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x82\xFC\xA0\xAE$\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x1B\xD9\x0C\x98!\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE8\xF69\xF9+\0\0\0\xF9\xEE\xD4\x0C\x1C\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01\xDDN\x96\x10\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFG2Q\xB7\x1B\0\0\0"),
        dense_codes: __private::DenseCodes {
            least: 1i64,
            cells: __private::PackedU32s(b"\x01\0\0\0\x02\0\0\0\x03\0\0\0\x04\0\0\0\x05\0\0\0\x06\0\0\0\x07\0\0\0\x08\0\0\0\t\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\n\0\0\0\0\0\0\0\x0B\0\0\0\x0C\0\0\0\r\0\0\0\x0E\0\0\0\x0F\0\0\0\x10\0\0\0\x11\0\0\0\x12\0\0\0\x13\0\0\0\x14\0\0\0\x15\0\0\0\x16\0\0\0\x17\0\0\0\x18\0\0\0\x19\0\0\0\x1A\0\0\0\0\0\0\0\0\0\0\0\x1B\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x1C\0\0\0\x1D\0\0\0\x1E\0\0\0\x1F\0\0\0 \0\0\0!\0\0\0\"\0\0\0#\0\0\0$\0\0\0%\0\0\0\0\0\0\0&\0\0\0'\0\0\0\0\0\0\0(\0\0\0)\0\0\0*\0\0\0+\0\0\0\0\0\0\0,\0\0\0-\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0.\0\0\0/\0\0\0\0\0\0\x000\0\0\x001\0\0\0\0\0\0\0\0\0\0\x002\0\0\x003\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x004\0\0\0\0\0\0\x005\0\0\x006\0\0\x007\0\0\08\0\0\09\0\0\0:\0\0\0;\0\0\0<\0\0\0\0\0\0\0=\0\0\0>\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0?\0\0\0@\0\0\0A\0\0\0B\0\0\0C\0\0\0D\0\0\0E\0\0\0F\0\0\0G\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0H\0\0\0I\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0J\0\0\0")
        },
        parameters: &[],
        retired: __private::PackedU32s(b""),
        facts: __private::FactTable {
            declared: &[],
            values: b""
        },
        addresses: __private::Addresses {
            base: "docs/q850-causes/",
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
                displacements: b"\0\0\x02\0\0\0\0\0\0\0\0\x01\0\x01\0\0\0\0\x05\0\0\0\0\0\x04\0\0\x03\x01\0\x05\0\0\0\0\0\0\x01\0\0\x01\0\0\0\0\x07\0\0\x06\n\0\0\0\x01\x01\x01\0\x01\x01\t\x03\0\0\0",
                slots: b"\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFA\"\0\0,\0\0\0X\0\0\0;\x1D\0\0\x1F\0\0\0\x06\0\0\0\xA7!\0\0#\0\0\0P\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x17'\0\0\x1D\0\0\0\x92\0\0\0\xC2\x1E\0\x002\0\0\0$\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC9#\0\0\x1F\0\0\0h\0\0\0G\x1E\0\0%\0\0\0\x1A\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFs\x1D\0\0\x16\0\0\0\n\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD1\x1D\0\0)\0\0\0\x10\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x0B!\0\0$\0\0\0H\0\0\0*\x1F\0\0\x1B\0\0\0*\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xE8E\0\0F\0\0\0\x83\0\0\0Z\x1D\0\0\x19\0\0\0\x08\0\0\0\x91%\0\0Y\0\0\0\x82\0\0\0\xC6&\0\x002\0\0\0\x8E\0\0\0\xF8&\0\0\x1F\0\0\0\x90\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA2 \0\0*\0\0\0B\0\0\0\xAD$\0\0\x19\0\0\0t\0\0\0S#\0\0E\0\0\0d\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFN \0\0\x14\0\0\0<\0\0\0  \0\0.\0\0\0:\0\0\0b \0\0!\0\0\0>\0\0\0\x80\x1E\0\0\x10\0\0\0\x1E\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF^$\0\0\x14\0\0\0p\0\0\0\x0C$\0\0;\0\0\0l\0\0\0E\x1F\0\0-\0\0\0,\0\0\x007%\0\0+\0\0\0~\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x89\x1D\0\0<\0\0\0\x0C\0\0\0\x1E\"\0\0#\0\0\0V\0\0\0r&\0\0\x1C\0\0\0\x8A\0\0\0\x90\x1E\0\0\x11\0\0\0 \0\0\0\xCC \0\0%\0\0\0D\0\0\0H&\0\0*\0\0\0\x88\0\0\0\xE1$\0\0\x13\0\0\0x\0\0\0\x0F#\0\0\x1F\0\0\0`\0\0\0\xC5\x1D\0\0\x0C\0\0\0\x0E\0\0\0&\x1E\0\0\x0C\0\0\0\x16\0\0\0R!\0\0$\0\0\0L\0\0\0\x18%\0\0\x1F\0\0\0|\0\0\0\xF4\x1E\0\0\x19\0\0\0&\0\0\0\xEF\x1F\0\x001\0\0\08\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\"\x1D\0\0\x19\0\0\0\x04\0\0\0\x98#\0\x001\0\0\0f\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFl\x1E\0\0\x14\0\0\0\x1C\0\0\0\x83 \0\0\x1F\0\0\0@\0\0\0\xEB\"\0\0$\0\0\0^\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF2\x1E\0\0\x15\0\0\0\x18\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x86\x1F\0\0\x1D\0\0\x000\0\0\0\xDA\x1C\0\0!\0\0\0\0\0\0\0r$\0\0;\0\0\0r\0\0\0\xA1\x1E\0\0!\0\0\0\"\0\0\0\xC6$\0\0\x1B\0\0\0v\0\0\0\xE8#\0\0$\0\0\0j\0\0\0\xEA%\0\x006\0\0\0\x84\0\0\0r\x1F\0\0\x14\0\0\0.\0\0\0v!\0\x001\0\0\0N\0\0\0\xF4$\0\0$\0\0\0z\0\0\0\x8E&\0\08\0\0\0\x8C\0\0\0\r\x1F\0\0\x1D\0\0\0(\0\0\0\x0F\x1E\0\0\x17\0\0\0\x14\0\0\0.#\0\0%\0\0\0b\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFb%\0\0/\0\0\0\x80\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xBC\"\0\0/\0\0\0\\\0\0\0/!\0\0#\0\0\0J\0\0\0\xA3\x1F\0\0\x16\0\0\x002\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xB9\x1F\0\0\x1F\0\0\x004\0\0\0 &\0\0(\0\0\0\x86\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFG$\0\0\x17\0\0\0n\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFm\"\0\0O\0\0\0Z\0\0\0\xF1 \0\0\x1A\0\0\0F\0\0\0\xFB!\0\0#\0\0\0T\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xCA!\0\x001\0\0\0R\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFB\x1C\0\0'\0\0\0\x02\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD8\x1F\0\0\x17\0\0\x006\0\0\0\xFA\x1D\0\0\x15\0\0\0\x12\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
            },
            normalized: __private::Buckets(b"\xCD\xE2?|\r\0\0\0\xDD\xD0u\x1E\x03\0\0\0\xBE\xF5vnr\0\0\0\x02G\x84'\x11\0\0\0\xF2U\xA7xY\0\0\0\x94kB\xA5\x05\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x19\xB2\xE0$H\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xDC\x98\x7F\xC9[\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF`\x1C\x92pA\0\0\0Z\xBA\xF3\x1B$\0\0\0/W_k\x19\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x9F\xF6\xD2+U\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFY0\x9E\x0B]\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF_\xD1\xC5\xE3\x14\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC5'\xF1\x837\0\0\0\x93\x99\xDCI4\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD2s\x0FpB\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x0Bc\xD6\x95P\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x19Y\x8D\x89\x13\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x96\x03*$@\0\0\0\xA8\xA5\xB8k2\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF`9\xB3^X\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xC0\x8C\x0C/\x06\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x11\x87D\x0FV\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD8\xC9\xBC\x1E\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA0\xE6\x05\xAD<\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xDCKz\xB9-\0\0\0\x18\x08\xF0\x80\"\0\0\0\x11\xA3/\x16\x01\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFF\xC5\xE4\x0Fi\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xDEZ<\x1Eb\0\0\0mJ\x08\xBF}\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFBB\x1B>k\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFY\xC5L+T\0\0\0}\xBD\"\x03%\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x80\xB1'\xECQ\0\0\0\x8A\xB4\xB2&c\0\0\0\x9F\0s\xF41\0\0\0]\xB88\xB0=\0\0\0\xEC\x96N\xAC3\0\0\0\xF9\x11\x8D\x91\x1B\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFNna\x1A\x1F\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD2!\x0C\xEA+\0\0\0\x11\x8F\xADuR\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x14\xBBJ\x87\x1D\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF`\xFFz #\0\0\0N\xF4\xB2q6\0\0\0?\xCF\xF7\xBDZ\0\0\0|}S\xC0~\0\0\0\xC9\x12\xA8tN\0\0\0=n#\x84\t\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFy\x84\x8A8\n\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFIP\x0799\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x83.\xBD9\x02\0\0\0\xD7\x15:^(\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF<IW3*\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x90O\n\x9C:\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF+\xE0\xAE\x7Fx\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x0E\xB6Gw\x17\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xA7\xBC\x9A\x08m\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD1\x03E\0.\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFS\x198\xCEW\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF+f\xE3Ra\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF}%\xE5PS\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x8A \xF9\xFCo\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xD8\xE0~\xB80\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x08\0\x96\x01\x18\0\0\0\xEDo\xCC3O\0\0\0n\x1EG\xE35\0\0\x006Fu\xFFn\0\0\0q\x9E\xCE\xEB)\0\0\0\xC90\x15bh\0\0\0J3\xEF$\x1A\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x8EP\x05\x848\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFg\x86\x1B\x17/\0\0\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"),
            prefix_filter: __private::PrefixFilter(b"\0\0\x01\0\0\0\0\0\0\0\0\0\0\x10\0\0\0\0\x02\0\0\0\x80\x10\0\0\0(\0\0\0\0\0\0  \x01\x04\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x04\0\x80\x08\x02\0\x08\x10\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x10\0\0 \0\0\0\0\0\0\0\0\0\0!\0\x08\0\0\0\x01@\0\0\0\0\0\0\x08\x04\0\x08\x08\x04\0\0\x04\x10\0\x08\0\0\0\0\0A\0\x80\0\0\0\0\0\0\0\0\0\0\0\x80\0\0\0\x02\0\0\0\0\0\x06\0\0\0\x14\x80\0\0\0B\0\0\0\x01\0\x01\x01\0\0\0\0\0\0\x0CA\x08\x08\0\x02\0\0\0\0\0 \0\0\0\x10\0\x04\0\0\0\0\0\0\0\0\0\0 \0\0\x08\0\0\0\0\0\0\x08\0\0\x02\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\0\0(@\0@\0\0\x08 \0\x08\0!\0\x01\0\0\0\0\0\x80\0\0\0\0\0\0\0\0"),
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
    const fn text(entry: Q850Cause, column: __private::Column) -> &'static ::core::primitive::str {
        TABLE.text(entry.__index(), column)
    }

    impl Q850Cause {
        #[doc = r" Every entry, in the order of the catalog."]
        pub const ALL: &'static [Self] = &[
            Q850Cause::UnallocatedUnassignedNumber1,
            Q850Cause::NoRouteToSpecifiedTransitNetwork2,
            Q850Cause::NoRouteToDestination3,
            Q850Cause::SendSpecialInformationTone4,
            Q850Cause::MisdialledTrunkPrefix5,
            Q850Cause::ChannelUnacceptable6,
            Q850Cause::CallAwardedAndBeingDeliveredInAnEstablishedChannel7,
            Q850Cause::Preemption8,
            Q850Cause::PreemptionCircuitReservedForReuse9,
            Q850Cause::QorPortedNumber14,
            Q850Cause::NormalCallClearing16,
            Q850Cause::UserBusy17,
            Q850Cause::NoUserResponding18,
            Q850Cause::NoAnswerFromUserUserAlerted19,
            Q850Cause::SubscriberAbsent20,
            Q850Cause::CallRejected21,
            Q850Cause::NumberChanged22,
            Q850Cause::RedirectionToNewDestination23,
            Q850Cause::CallRejectedDueToFeatureAtTheDestination24,
            Q850Cause::ExchangeRoutingError25,
            Q850Cause::NonSelectedUserClearing26,
            Q850Cause::DestinationOutOfOrder27,
            Q850Cause::InvalidNumberFormatAddressIncomplete28,
            Q850Cause::FacilityRejected29,
            Q850Cause::ResponseToStatusEnquiry30,
            Q850Cause::NormalUnspecified31,
            Q850Cause::NoCircuitChannelAvailable34,
            Q850Cause::NetworkOutOfOrder38,
            Q850Cause::PermanentFrameModeConnectionOutOfService39,
            Q850Cause::PermanentFrameModeConnectionOperational40,
            Q850Cause::TemporaryFailure41,
            Q850Cause::SwitchingEquipmentCongestion42,
            Q850Cause::AccessInformationDiscarded43,
            Q850Cause::RequestedCircuitChannelNotAvailable44,
            Q850Cause::PreemptedSwitchSpecificNumber45,
            Q850Cause::PrecedenceCallBlocked46,
            Q850Cause::ResourceUnavailableUnspecified47,
            Q850Cause::QualityOfServiceNotAvailable49,
            Q850Cause::RequestedFacilityNotSubscribed50,
            Q850Cause::OutgoingCallsBarredSwitchSpecificNumber52,
            Q850Cause::OutgoingCallsBarredWithinCug53,
            Q850Cause::IncomingCallsBarredSwitchSpecificNumber54,
            Q850Cause::IncomingCallsBarredWithinCug55,
            Q850Cause::BearerCapabilityNotAuthorized57,
            Q850Cause::BearerCapabilityNotPresentlyAvailable58,
            Q850Cause::InconsistencyInDesignatedOutgoingAccessInformationAnd62,
            Q850Cause::ServiceOrOptionNotAvailableUnspecified63,
            Q850Cause::BearerCapabilityNotImplemented65,
            Q850Cause::ChannelTypeNotImplemented66,
            Q850Cause::RequestedFacilityNotImplemented69,
            Q850Cause::OnlyRestrictedDigitalInformationBearerCapabilityIs70,
            Q850Cause::ServiceOrOptionNotImplementedUnspecified79,
            Q850Cause::InvalidCallReferenceValue81,
            Q850Cause::IdentifiedChannelDoesNotExist82,
            Q850Cause::ASuspendedCallExistsButThisCallIdentityDoesNot83,
            Q850Cause::CallIdentityInUse84,
            Q850Cause::NoCallSuspended85,
            Q850Cause::CallHavingTheRequestedCallIdentityHasBeenCleared86,
            Q850Cause::UserNotMemberOfCug87,
            Q850Cause::IncompatibleDestination88,
            Q850Cause::NonExistentCug90,
            Q850Cause::InvalidTransitNetworkSelection91,
            Q850Cause::InvalidMessageUnspecified95,
            Q850Cause::MandatoryInformationElementIsMissing96,
            Q850Cause::MessageTypeNonExistentOrNotImplemented97,
            Q850Cause::MessageNotCompatibleWithCallStateOrMessageTypeNon98,
            Q850Cause::InformationElementNonExistentOrNotImplemented99,
            Q850Cause::InvalidInformationElementContents100,
            Q850Cause::MessageNotCompatibleWithCallState101,
            Q850Cause::RecoveryOnTimerExpiry102,
            Q850Cause::ParameterNonExistentOrNotImplementedPassedOn103,
            Q850Cause::MessageWithUnrecognizedParameterDiscarded110,
            Q850Cause::ProtocolErrorUnspecified111,
            Q850Cause::InterworkingUnspecified127,
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
        pub const fn code(self) -> ::core::primitive::u8 {
            self as ::core::primitive::u8
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
                | code | __private::integer(code).and_then(| code | <::core::primitive::u8 as ::core::convert::TryFrom<_>>::try_from(code).ok()).map_or(&[], Self::with_code)
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
        pub const fn from_code(code: ::core::primitive::u8) -> ::core::option::Option<Self> {
            TABLE.from_code(code as ::core::primitive::i64)
        }

        #[doc = r" Returns all entries with a code, in the order of the catalog."]
        #[must_use]
        pub fn with_code(code: ::core::primitive::u8) -> &'static [Self] {
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
        pub const fn table(self) -> &'static __private::Table<Q850Cause> {
            &TABLE
        }

        pub const fn index(self, entry: Q850Cause) -> ::core::primitive::usize {
            entry.__index()
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Debug for Q850Cause {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(text(*self, __private::Column::Variant))
        }
    }

    #[automatically_derived]
    impl ::core::convert::From<Q850Cause> for ::core::primitive::u8 {
        fn from(entry: Q850Cause) -> Self {
            entry.code()
        }
    }

    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u8> for Q850Cause {
        type Error = ::error_catalog::UnknownCode;
        fn try_from(code: ::core::primitive::u8) -> ::core::result::Result<Self, ::error_catalog::UnknownCode> {
            Self::from_code(code).ok_or(::error_catalog::UnknownCode)
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Display for Q850Cause {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.message())
        }
    }

    #[automatically_derived]
    impl ::core::error::Error for Q850Cause {}

    #[automatically_derived]
    impl ::core::str::FromStr for Q850Cause {
        type Err = ::error_catalog::UnknownMessage;
        #[doc = r" Parses a message as a log shows it, an alias, or a message with its placeholders. Whitespace around the"]
        #[doc = r" text is ignored."]
        fn from_str(text: &::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::UnknownMessage> {
            TABLE.from_message(text)
        }
    }

    #[automatically_derived]
    impl<'t>::core::convert::TryFrom<&'t ::core::primitive::str> for Q850Cause {
        type Error = ::error_catalog::TryFromMessageError<'t>;
        #[doc = r" Parses a message as `FromStr` does; the error has the text."]
        fn try_from(text: &'t ::core::primitive::str,) -> ::core::result::Result<Self, ::error_catalog::TryFromMessageError<'t>> {
            TABLE.from_message(text).map_err(| _ | TABLE.unknown(text))
        }
    }

    #[automatically_derived]
    impl __private::Sealed for Q850Cause {}

    #[automatically_derived]
    impl ::error_catalog::Entry for Q850Cause {
        type Code<'c> = ::core::primitive::u8;
        const ALL: &'static [Self] = <Q850Cause>::ALL;
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

        fn code(self) -> ::core::primitive::u8 {
            <Q850Cause>::code(self)
        }

        fn code_number(self) -> ::core::option::Option<::core::primitive::i64> {
            <Q850Cause>::code_number(self)
        }

        fn parameters(self) -> &'static [::error_catalog::Parameter] {
            <Q850Cause>::parameters(self)
        }

        fn fact(self, name: &::core::primitive::str,) -> ::core::option::Option<&'static ::core::primitive::str> {
            <Q850Cause>::fact(self, name)
        }

        fn facts(self) -> ::error_catalog::Facts {
            <Q850Cause>::facts(self)
        }

        fn basis(self) -> ::core::option::Option<&'static ::core::primitive::str> {
            <Q850Cause>::basis(self)
        }

        fn is_retired(self) -> ::core::primitive::bool {
            <Q850Cause>::is_retired(self)
        }

        fn address(self) -> ::error_catalog::Address {
            <Q850Cause>::address(self)
        }

        fn url(self) -> ::core::option::Option<::error_catalog::Address> {
            <Q850Cause>::url(self)
        }

        fn lookup(text: &::core::primitive::str) -> ::core::option::Option<::error_catalog::Match<'_, Self>> {
            <Q850Cause>::lookup(text)
        }

        fn nearest<const N: ::core::primitive::usize>(text: &::core::primitive::str,) -> ::error_catalog::Nearest<Self, N> {
            TABLE.nearest(text)
        }

        fn from_id(id: &::core::primitive::str) -> ::core::option::Option<Self> {
            TABLE.from_id(id)
        }

        fn with_code(code: ::core::primitive::u8) -> &'static [Self] {
            <Q850Cause>::with_code(code)
        }

        fn __index(self) -> ::core::primitive::usize {
            <Q850Cause>::__index(self)
        }

        fn __matcher() -> &'static __private::Matcher<'static> {
            &TABLE.matcher
        }
    }

    #[cfg(feature = "serde")]
    __private::serde!(entry Q850Cause);
};
