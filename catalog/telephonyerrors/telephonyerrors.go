// @generated from docs/telephony-errors.md by `cargo xtask sync`. Do not edit: edit that page.

// Package telephonyerrors has the entries of a catalog of error messages, and finds the entry of a text.
//
// Telephony Errors
package telephonyerrors

import (
	"regexp"
	"sort"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// ID is the id of an entry.
type ID string

// IDBadRequest400 is the id of the message “Telephony - 400 - Bad Request”.
const IDBadRequest400 ID = "400-bad-request"

// IDInvalidPhoneNumber400 is the id of the message “Telephony - 400 - Invalid phone number”.
const IDInvalidPhoneNumber400 ID = "400-invalid-phone-number"

// IDTheNumberIsUnverified400 is the id of the message “Telephony - 400 - The number {number} is unverified. Trial accounts may only make calls to verified numbers.”.
const IDTheNumberIsUnverified400 ID = "400-the-number-is-unverified"

// IDUnauthorized401 is the id of the message “Telephony - 401 - Unauthorized”.
const IDUnauthorized401 ID = "401-unauthorized"

// IDCallerIdIsUnauthorized403 is the id of the message “Telephony - 403 - Caller ID is unauthorized. A Valid Caller ID is either a DID you have purchased from Twilio or a verified Caller ID.”.
const IDCallerIdIsUnauthorized403 ID = "403-caller-id-is-unauthorized"

// IDForbidden403 is the id of the message “Telephony - 403 - Forbidden”.
const IDForbidden403 ID = "403-forbidden"

// IDInvalidCredentials403 is the id of the message “Telephony - 403 - Invalid credentials”.
const IDInvalidCredentials403 ID = "403-invalid-credentials"

// IDNoInternationalPermission403 is the id of the message “Telephony - 403 - No International Permission”.
const IDNoInternationalPermission403 ID = "403-no-international-permission"

// IDPhoneNumberIsBlacklisted403 is the id of the message “Telephony - 403 - Phone number is blacklisted”.
const IDPhoneNumberIsBlacklisted403 ID = "403-phone-number-is-blacklisted"

// IDInvalidDnis404 is the id of the message “Telephony - 404 - INVALID DNIS”.
const IDInvalidDnis404 ID = "404-invalid-dnis"

// IDNoVoiceurl404 is the id of the message “Telephony - 404 - No VoiceURL”.
const IDNoVoiceurl404 ID = "404-no-voiceurl"

// IDNotFound404 is the id of the message “Telephony - 404 - Not Found”.
const IDNotFound404 ID = "404-not-found"

// IDServiceClosedForThisNumber404 is the id of the message “Telephony - 404 - Service closed for this number”.
const IDServiceClosedForThisNumber404 ID = "404-service-closed-for-this-number"

// IDRequestTimeout408 is the id of the message “Telephony - 408 - Request Timeout”.
const IDRequestTimeout408 ID = "408-request-timeout"

// IDGone410 is the id of the message “Telephony - 410 - Gone”.
const IDGone410 ID = "410-gone"

// IDTemporarilyNotAvailable480 is the id of the message “Telephony - 480 - Temporarily not available”.
const IDTemporarilyNotAvailable480 ID = "480-temporarily-not-available"

// IDCallLegTransactionDoesNotExist481 is the id of the message “Telephony - 481 - Call leg/Transaction does not exist”.
const IDCallLegTransactionDoesNotExist481 ID = "481-call-leg-transaction-does-not-exist"

// IDLoopDetected482 is the id of the message “Telephony - 482 - Loop Detected”.
const IDLoopDetected482 ID = "482-loop-detected"

// IDTooManyHops483 is the id of the message “Telephony - 483 - Too Many Hops”.
const IDTooManyHops483 ID = "483-too-many-hops"

// IDAddressIncomplete484 is the id of the message “Telephony - 484 - Address Incomplete”.
const IDAddressIncomplete484 ID = "484-address-incomplete"

// IDCallRejected484 is the id of the message “Telephony - 484 - Call Rejected”.
const IDCallRejected484 ID = "484-call-rejected"

// IDBusyHere486 is the id of the message “Telephony - 486 - Busy Here”.
const IDBusyHere486 ID = "486-busy-here"

// IDRequestTerminated487 is the id of the message “Telephony - 487 - Request Terminated”.
const IDRequestTerminated487 ID = "487-request-terminated"

// IDNotAcceptableHere488 is the id of the message “Telephony - 488 - Not Acceptable Here”.
const IDNotAcceptableHere488 ID = "488-not-acceptable-here"

// IDDecline500 is the id of the message “Telephony - 500 - Decline”.
const IDDecline500 ID = "500-decline"

// IDInternalServerError500 is the id of the message “Telephony - 500 - Internal Server Error”.
const IDInternalServerError500 ID = "500-internal-server-error"

// IDServiceUnavailable500 is the id of the message “Telephony - 500 - Service Unavailable”.
const IDServiceUnavailable500 ID = "500-service-unavailable"

// IDNotImplemented501 is the id of the message “Telephony - 501 - Not Implemented”.
const IDNotImplemented501 ID = "501-not-implemented"

// IDBadGateway502 is the id of the message “Telephony - 502 - Bad Gateway”.
const IDBadGateway502 ID = "502-bad-gateway"

// IDNoRouteplanFound503 is the id of the message “Telephony - 503 - No Routeplan Found”.
const IDNoRouteplanFound503 ID = "503-no-routeplan-found"

// IDServiceUnavailable503 is the id of the message “Telephony - 503 - Service Unavailable”.
const IDServiceUnavailable503 ID = "503-service-unavailable"

// IDRequestTimeout504 is the id of the message “Telephony - 504 - Request Timeout”.
const IDRequestTimeout504 ID = "504-request-timeout"

// IDDecline603 is the id of the message “Telephony - 603 - Decline”.
const IDDecline603 ID = "603-decline"

// IDRejected608 is the id of the message “Telephony - 608 - Rejected”.
const IDRejected608 ID = "608-rejected"

// IDTerminationNeedsStiIdhdr608 is the id of the message “Telephony - 608 - Termination needs STI IDHDR”.
const IDTerminationNeedsStiIdhdr608 ID = "608-termination-needs-sti-idhdr"

// NamespaceFact is a value of the fact namespace: Namespace of the code.
type NamespaceFact string

// NamespaceFactSip means: a SIP response code.
const NamespaceFactSip NamespaceFact = "sip"

// NamespaceFactHttp means: an HTTP status.
const NamespaceFactHttp NamespaceFact = "http"

// PartyFact is a value of the fact party: Action by.
type PartyFact string

// PartyFactCallerAccount means: the owner of the calling account.
const PartyFactCallerAccount PartyFact = "caller-account"

// PartyFactCallerInput means: the source of the number or the request.
const PartyFactCallerInput PartyFact = "caller-input"

// PartyFactCallee means: the callee.
const PartyFactCallee PartyFact = "callee"

// PartyFactCarrier means: a network between the two.
const PartyFactCarrier PartyFact = "carrier"

// PartyFactPlatform means: the platform that places the call.
const PartyFactPlatform PartyFact = "platform"

// PartyFactPolicy means: a service that blocks calls.
const PartyFactPolicy PartyFact = "policy"

// RedialFact is a value of the fact redial: Call again.
type RedialFact string

// RedialFactNever means: no, the answer is final or the callee does not want the call.
const RedialFactNever RedialFact = "never"

// RedialFactAfterFix means: after the cause is fixed.
const RedialFactAfterFix RedialFact = "after-fix"

// RedialFactLater means: after minutes or hours.
const RedialFactLater RedialFact = "later"

// RedialFactNow means: after seconds, by another route, with back-off.
const RedialFactNow RedialFact = "now"

// Facts are the facts of an entry. A fact that is not known is empty.
type Facts struct {
	// Namespace is the fact namespace.
	Namespace NamespaceFact

	// Party is the fact party.
	Party PartyFact

	// Redial is the fact redial.
	Redial RedialFact
}

// ParameterType is the type of a parameter's values.
type ParameterType string

// Phone is an optional “+”, then digits.
const Phone ParameterType = "phone"

// Integer is an optional “-”, then digits.
const Integer ParameterType = "integer"

// Word is a text without whitespace.
const Word ParameterType = "word"

// Text is a text without line ends.
const Text ParameterType = "text"

// Parameter is a parameter of a message.
type Parameter struct {
	Name string
	Type ParameterType
}

// Message is the text of a message: “{name}” of each parameter stands for a value.
type Message struct {
	Text       string
	Parameters []Parameter
}

// Entry is an error of the page.
type Entry struct {
	ID      ID
	Code    string
	Reason  string
	Message Message
	// Aliases are earlier wordings of the message, oldest first.
	Aliases []Message
	Meaning string
	Fix     string
	// Retired is true if the error is not emitted any more.
	Retired bool
	Facts   Facts
	// URL is the address of the entry's page; empty if unknown.
	URL string
}

// Entries are all entries, in the order of the page.
var Entries = []Entry{
	{
		ID:      IDBadRequest400,
		Code:    "400",
		Reason:  "Bad Request",
		Message: Message{"Telephony - 400 - Bad Request", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The API request is malformed.",
		Fix:     "Check request format and parameters.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Party: PartyFactCallerInput, Redial: RedialFactAfterFix},
		URL:     "",
	},
	{
		ID:      IDInvalidPhoneNumber400,
		Code:    "400",
		Reason:  "Invalid phone number",
		Message: Message{"Telephony - 400 - Invalid phone number", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The number format is not valid. Usually the TO header.",
		Fix:     "Correct the number (E.164 format recommended).",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Party: PartyFactCallerInput, Redial: RedialFactAfterFix},
		URL:     "",
	},
	{
		ID:      IDTheNumberIsUnverified400,
		Code:    "400",
		Reason:  "The number {number} is unverified. Trial accounts may only make calls to verified numbers.",
		Message: Message{"Telephony - 400 - The number {number} is unverified. Trial accounts may only make calls to verified numbers.", []Parameter{{"number", Phone}}},
		Aliases: []Message{},
		Meaning: "Twilio Trial accounts can only call verified numbers.",
		Fix:     "Connect your own Twilio account.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactHttp, Party: PartyFactCallerAccount, Redial: RedialFactAfterFix},
		URL:     "",
	},
	{
		ID:      IDUnauthorized401,
		Code:    "401",
		Reason:  "Unauthorized",
		Message: Message{"Telephony - 401 - Unauthorized", []Parameter{}},
		Aliases: []Message{},
		Meaning: "Invalid or missing authentication.",
		Fix:     "Re-check your API credentials or login session.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Party: PartyFactCallerAccount, Redial: RedialFactAfterFix},
		URL:     "",
	},
	{
		ID:      IDCallerIdIsUnauthorized403,
		Code:    "403",
		Reason:  "Caller ID is unauthorized. A Valid Caller ID is either a DID you have purchased from Twilio or a verified Caller ID.",
		Message: Message{"Telephony - 403 - Caller ID is unauthorized. A Valid Caller ID is either a DID you have purchased from Twilio or a verified Caller ID.", []Parameter{}},
		Aliases: []Message{},
		Meaning: "Your Caller ID is not verified.",
		Fix:     "Use a purchased DID or verify your Caller ID in your account.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Party: PartyFactCallerAccount, Redial: RedialFactAfterFix},
		URL:     "",
	},
	{
		ID:      IDForbidden403,
		Code:    "403",
		Reason:  "Forbidden",
		Message: Message{"Telephony - 403 - Forbidden", []Parameter{}},
		Aliases: []Message{},
		Meaning: "You don’t have permission to place this call.",
		Fix:     "Verify your account permissions or try a different number.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Redial: RedialFactAfterFix},
		URL:     "",
	},
	{
		ID:      IDInvalidCredentials403,
		Code:    "403",
		Reason:  "Invalid credentials",
		Message: Message{"Telephony - 403 - Invalid credentials", []Parameter{}},
		Aliases: []Message{},
		Meaning: "Authentication details are incorrect.",
		Fix:     "Double-check your API key or login.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Party: PartyFactCallerAccount, Redial: RedialFactAfterFix},
		URL:     "",
	},
	{
		ID:      IDNoInternationalPermission403,
		Code:    "403",
		Reason:  "No International Permission",
		Message: Message{"Telephony - 403 - No International Permission", []Parameter{}},
		Aliases: []Message{},
		Meaning: "Your account is not allowed to make international calls.",
		Fix:     "Enable international calling in your account settings or contact your carrier.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Party: PartyFactCallerAccount, Redial: RedialFactAfterFix},
		URL:     "",
	},
	{
		ID:      IDPhoneNumberIsBlacklisted403,
		Code:    "403",
		Reason:  "Phone number is blacklisted",
		Message: Message{"Telephony - 403 - Phone number is blacklisted", []Parameter{}},
		Aliases: []Message{},
		Meaning: "This number is blocked by the system.",
		Fix:     "Use a different phone number.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip},
		URL:     "",
	},
	{
		ID:      IDInvalidDnis404,
		Code:    "404",
		Reason:  "INVALID DNIS",
		Message: Message{"Telephony - 404 - INVALID DNIS", []Parameter{}},
		Aliases: []Message{},
		Meaning: "Invalid destination code.",
		Fix:     "Verify the number and retry.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip},
		URL:     "",
	},
	{
		ID:      IDNoVoiceurl404,
		Code:    "404",
		Reason:  "No VoiceURL",
		Message: Message{"Telephony - 404 - No VoiceURL", []Parameter{}},
		Aliases: []Message{},
		Meaning: "No URL configured for call instructions.",
		Fix:     "Add a valid VoiceURL in your account.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip},
		URL:     "",
	},
	{
		ID:      IDNotFound404,
		Code:    "404",
		Reason:  "Not Found",
		Message: Message{"Telephony - 404 - Not Found", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The number you dialed does not exist or cannot be reached.",
		Fix:     "Double-check the phone number format and try again.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Redial: RedialFactAfterFix},
		URL:     "",
	},
	{
		ID:      IDServiceClosedForThisNumber404,
		Code:    "404",
		Reason:  "Service closed for this number",
		Message: Message{"Telephony - 404 - Service closed for this number", []Parameter{}},
		Aliases: []Message{},
		Meaning: "Calls to this number are not allowed.",
		Fix:     "Use another number.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip},
		URL:     "",
	},
	{
		ID:      IDRequestTimeout408,
		Code:    "408",
		Reason:  "Request Timeout",
		Message: Message{"Telephony - 408 - Request Timeout", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The call setup took too long.",
		Fix:     "Retry later, or check your internet connection.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Redial: RedialFactLater},
		URL:     "",
	},
	{
		ID:      IDGone410,
		Code:    "410",
		Reason:  "Gone",
		Message: Message{"Telephony - 410 - Gone", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The number is no longer in service.",
		Fix:     "Contact the recipient for an updated number.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Party: PartyFactCallee, Redial: RedialFactNever},
		URL:     "",
	},
	{
		ID:      IDTemporarilyNotAvailable480,
		Code:    "480",
		Reason:  "Temporarily not available",
		Message: Message{"Telephony - 480 - Temporarily not available", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The recipient is not available. Happens on no answer after x seconds.",
		Fix:     "Try again later.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Redial: RedialFactLater},
		URL:     "",
	},
	{
		ID:      IDCallLegTransactionDoesNotExist481,
		Code:    "481",
		Reason:  "Call leg/Transaction does not exist",
		Message: Message{"Telephony - 481 - Call leg/Transaction does not exist", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The call reference is invalid or expired.",
		Fix:     "Start a new call session.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip},
		URL:     "",
	},
	{
		ID:      IDLoopDetected482,
		Code:    "482",
		Reason:  "Loop Detected",
		Message: Message{"Telephony - 482 - Loop Detected", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The call routing created a loop.",
		Fix:     "Investigate your SIP routing for loops.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Redial: RedialFactAfterFix},
		URL:     "",
	},
	{
		ID:      IDTooManyHops483,
		Code:    "483",
		Reason:  "Too Many Hops",
		Message: Message{"Telephony - 483 - Too Many Hops", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The call routing exceeded limits.",
		Fix:     "Investigate your SIP routing for loops.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Redial: RedialFactAfterFix},
		URL:     "",
	},
	{
		ID:      IDAddressIncomplete484,
		Code:    "484",
		Reason:  "Address Incomplete",
		Message: Message{"Telephony - 484 - Address Incomplete", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The dialed number is incomplete or invalid.",
		Fix:     "Check the full number has the including country/area code.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Party: PartyFactCallerInput, Redial: RedialFactAfterFix},
		URL:     "",
	},
	{
		ID:      IDCallRejected484,
		Code:    "484",
		Reason:  "Call Rejected",
		Message: Message{"Telephony - 484 - Call Rejected", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The recipient explicitly rejected the call.",
		Fix:     "Try later or contact the recipient.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip},
		URL:     "",
	},
	{
		ID:      IDBusyHere486,
		Code:    "486",
		Reason:  "Busy Here",
		Message: Message{"Telephony - 486 - Busy Here", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The recipient’s line is busy.",
		Fix:     "User is busy - Call back later.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Party: PartyFactCallee, Redial: RedialFactLater},
		URL:     "",
	},
	{
		ID:      IDRequestTerminated487,
		Code:    "487",
		Reason:  "Request Terminated",
		Message: Message{"Telephony - 487 - Request Terminated", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The call was canceled before it connected.",
		Fix:     "Re-initiate the call if needed.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip},
		URL:     "",
	},
	{
		ID:      IDNotAcceptableHere488,
		Code:    "488",
		Reason:  "Not Acceptable Here",
		Message: Message{"Telephony - 488 - Not Acceptable Here", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The network can’t handle the call request.",
		Fix:     "Check your call media settings (codecs) and retry.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Redial: RedialFactAfterFix},
		URL:     "",
	},
	{
		ID:      IDDecline500,
		Code:    "500",
		Reason:  "Decline",
		Message: Message{"Telephony - 500 - Decline", []Parameter{}},
		Aliases: []Message{},
		Meaning: "Something went wrong on our end.",
		Fix:     "Retry. If persistent, contact support.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip},
		URL:     "",
	},
	{
		ID:      IDInternalServerError500,
		Code:    "500",
		Reason:  "Internal Server Error",
		Message: Message{"Telephony - 500 - Internal Server Error", []Parameter{}},
		Aliases: []Message{},
		Meaning: "Something went wrong on our end.",
		Fix:     "Retry. If persistent, contact support.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Redial: RedialFactNow},
		URL:     "",
	},
	{
		ID:      IDServiceUnavailable500,
		Code:    "500",
		Reason:  "Service Unavailable",
		Message: Message{"Telephony - 500 - Service Unavailable", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The system or carrier is overloaded.",
		Fix:     "Retry. If persistent, contact support.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Redial: RedialFactNow},
		URL:     "",
	},
	{
		ID:      IDNotImplemented501,
		Code:    "501",
		Reason:  "Not Implemented",
		Message: Message{"Telephony - 501 - Not Implemented", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The feature isn’t supported.",
		Fix:     "Retry. If persistent, contact support.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Redial: RedialFactAfterFix},
		URL:     "",
	},
	{
		ID:      IDBadGateway502,
		Code:    "502",
		Reason:  "Bad Gateway",
		Message: Message{"Telephony - 502 - Bad Gateway", []Parameter{}},
		Aliases: []Message{},
		Meaning: "Network issue between systems.",
		Fix:     "Retry. If persistent, contact support.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Redial: RedialFactLater},
		URL:     "",
	},
	{
		ID:      IDNoRouteplanFound503,
		Code:    "503",
		Reason:  "No Routeplan Found",
		Message: Message{"Telephony - 503 - No Routeplan Found", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The system could not find a valid route.",
		Fix:     "Retry. If persistent, contact support.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip},
		URL:     "",
	},
	{
		ID:      IDServiceUnavailable503,
		Code:    "503",
		Reason:  "Service Unavailable",
		Message: Message{"Telephony - 503 - Service Unavailable", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The system or carrier is overloaded.",
		Fix:     "Retry. If persistent, contact support.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Redial: RedialFactNow},
		URL:     "",
	},
	{
		ID:      IDRequestTimeout504,
		Code:    "504",
		Reason:  "Request Timeout",
		Message: Message{"Telephony - 504 - Request Timeout", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The call setup took too long.",
		Fix:     "Retry. If persistent, contact support.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Redial: RedialFactLater},
		URL:     "",
	},
	{
		ID:      IDDecline603,
		Code:    "603",
		Reason:  "Decline",
		Message: Message{"Telephony - 603 - Decline", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The call was rejected by the recipient’s network or device.",
		Fix:     "Retry. If persistent, contact support.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Redial: RedialFactNever},
		URL:     "",
	},
	{
		ID:      IDRejected608,
		Code:    "608",
		Reason:  "Rejected",
		Message: Message{"Telephony - 608 - Rejected", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The call was rejected due to policy.",
		Fix:     "Retry. If persistent, contact support.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Party: PartyFactPolicy, Redial: RedialFactNever},
		URL:     "",
	},
	{
		ID:      IDTerminationNeedsStiIdhdr608,
		Code:    "608",
		Reason:  "Termination needs STI IDHDR",
		Message: Message{"Telephony - 608 - Termination needs STI IDHDR", []Parameter{}},
		Aliases: []Message{},
		Meaning: "Call requires caller ID verification (STIR/SHAKEN).",
		Fix:     "Retry. If persistent, contact support.",
		Retired: false,
		Facts:   Facts{Namespace: NamespaceFactSip, Redial: RedialFactAfterFix},
		URL:     "",
	},
}

const format = "Telephony - {code} - {reason}"

// Kind is the way in which a text was found.
type Kind string

// Exact is the message as the page shows it.
const Exact Kind = "exact"

// Parameters is the message with values.
const Parameters Kind = "parameters"

// Alias is an earlier wording of the message.
const Alias Kind = "alias"

// Normalized is one of these except for letter case, spaces, dashes, quotation marks and a final full stop.
const Normalized Kind = "normalized"

// Code is a text of the message format with a known code and an unknown reason.
const Code Kind = "code"

// Match is the entry of a text. Lookups share it: do not change it.
type Match struct {
	Kind Kind
	// Entry is the entry; nil if only the code is known.
	Entry *Entry
	// Entries is the entry, or every entry with the code, in the order of the page.
	Entries []*Entry
	// Captures are the values of parameters; none if the text is the message as on the page.
	Captures map[string]string
}

// InnerMatch is a message inside a longer text, by indices of bytes.
type InnerMatch struct {
	Match
	Start int
	End   int
}

var values = map[ParameterType]string{
	Phone:   `\+?[0-9]+`,
	Integer: `-?[0-9]+`,
	Word:    `[^ \t\n\f\r]+`,
	Text:    `[^\n\r]+`,
}

// A segment is a literal, or the placeholder of a parameter.
type segment struct {
	literal   string
	parameter Parameter
}

func (s segment) isLiteral() bool {
	return s.parameter.Name == ""
}

// Splits a message into literals and placeholders, in turn.
func segments(message Message) []segment {
	var found []segment
	rest := message.Text
	for _, parameter := range message.Parameters {
		placeholder := "{" + parameter.Name + "}"
		at := strings.Index(rest, placeholder)
		found = append(found, segment{literal: rest[:at]}, segment{parameter: parameter})
		rest = rest[at+len(placeholder):]
	}
	return append(found, segment{literal: rest})
}

// Trims whitespace; with stop, one full stop at the end, too. Returns the range of what remains.
func trimmed(text string, stop bool) (int, int) {
	start := len(text) - len(strings.TrimLeftFunc(text, isSpace))
	end := len(strings.TrimRightFunc(text, isSpace))
	if end < start {
		return start, start
	}
	if stop && end > start && text[end-1] == '.' {
		end = start + len(strings.TrimRightFunc(text[start:end-1], isSpace))
	}
	return start, end
}

// Returns whether a character has the property White_Space.
func isSpace(r rune) bool {
	return unicode.Is(unicode.White_Space, r)
}

// Normalizes a character other than whitespace.
func plain(r rune) rune {
	switch {
	case r >= 'A' && r <= 'Z':
		return r + 'a' - 'A'
	case r >= 0x2010 && r <= 0x2015, r == 0x2212:
		return '-'
	case r >= 0x2018 && r <= 0x201B, r == '`', r == 0xB4:
		return '\''
	case r >= 0x201C && r <= 0x201F:
		return '"'
	}
	return r
}

// Normalizes a text that is trimmed. A run of whitespace is one space, or one line feed if it has a line end. The
// positions are those of its bytes in the text, and of its end.
func normalized(text string) (string, []int) {
	var normal strings.Builder
	positions := make([]int, 0, len(text)+1)
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		next := at + size
		switch {
		case isSpace(r):
			next = len(text) - len(strings.TrimLeftFunc(text[at:], isSpace))
			r = ' '
			if strings.ContainsAny(text[at:next], "\r\n") {
				r = '\n'
			}
			normal.WriteRune(r)
		case r == utf8.RuneError && size == 1:
			normal.WriteByte(text[at])
		default:
			normal.WriteRune(plain(r))
		}
		for len(positions) < normal.Len() {
			positions = append(positions, at)
		}
		at = next
	}
	return normal.String(), append(positions, len(text))
}

// Normalizes a text as a key.
func key(text string) string {
	start, end := trimmed(text, true)
	normal, _ := normalized(text[start:end])
	return strings.ReplaceAll(normal, "\n", " ")
}

// A template is a message with placeholders.
type template struct {
	entry      *Entry
	isAlias    bool
	segments   []segment
	prefix     string
	start      string
	exact      *regexp.Regexp
	normalized *regexp.Regexp
	inner      *regexp.Regexp
}

func newTemplate(entry *Entry, isAlias bool, parts []segment) template {
	prefix := parts[0].literal
	return template{
		entry:      entry,
		isAlias:    isAlias,
		segments:   parts,
		prefix:     prefix,
		start:      strings.TrimRight(strings.TrimSuffix(key(prefix+"x"), "x"), " "),
		exact:      exactExpression(parts),
		normalized: normalizedExpression(parts),
		inner:      innerExpression(parts),
	}
}

func isNumber(kind ParameterType) bool {
	return kind == Phone || kind == Integer
}

// Returns an expression of a message, for texts as logs show them.
func exactExpression(parts []segment) *regexp.Regexp {
	var source strings.Builder
	for _, part := range parts {
		switch {
		case part.isLiteral():
			source.WriteString(regexp.QuoteMeta(part.literal))
		case isNumber(part.parameter.Type):
			source.WriteString("(" + values[part.parameter.Type] + ")")
		default:
			source.WriteString("(" + values[part.parameter.Type] + "?)")
		}
	}
	return regexp.MustCompile(`\A` + source.String() + `\z`)
}

// Returns an expression of a message, for normalized texts.
func normalizedExpression(parts []segment) *regexp.Regexp {
	last := len(parts) - 1
	var source strings.Builder
	for index, part := range parts {
		if part.isLiteral() {
			literal := part.literal
			if index == last {
				_, end := trimmed("x"+literal, true)
				literal = ("x" + literal)[1:end]
			}
			normal, _ := normalized(literal)
			quoted := regexp.QuoteMeta(strings.ReplaceAll(normal, "\n", " "))
			source.WriteString(strings.ReplaceAll(quoted, " ", `[ \n]`))
			continue
		}
		value := values[part.parameter.Type]
		if part.parameter.Type == Word {
			value = `[^ \n]+`
		}
		switch {
		case index == last-1 && parts[last].literal == "":
			// A final full stop belongs to the value if its type accepts one.
			source.WriteString("(" + value + `)(?:[ \n]?\.)?`)
		case isNumber(part.parameter.Type):
			source.WriteString("(" + value + ")")
		default:
			source.WriteString("(" + value + "?)")
		}
	}
	return regexp.MustCompile(`\A` + source.String() + `\z`)
}

// Returns an expression of a message inside a longer text, where it ends at quotation marks and tags.
func innerExpression(parts []segment) *regexp.Regexp {
	last := len(parts) - 1
	var source strings.Builder
	for index, part := range parts {
		kind := part.parameter.Type
		switch {
		case part.isLiteral():
			source.WriteString(regexp.QuoteMeta(part.literal))
		case isNumber(kind):
			source.WriteString("(" + values[kind] + ")")
		case index < last-1 || parts[last].literal != "":
			if kind == Word {
				source.WriteString(`([^\s"<]+?)`)
			} else {
				source.WriteString(`([^\n\r"<]+?)`)
			}
		case kind == Word:
			source.WriteString(`([^\s"<]*[^\s"<.,;:!?')\]}>])`)
		default:
			source.WriteString(`([^\n\r"<]*[^\s"<])`)
		}
	}
	return regexp.MustCompile(`\A` + source.String())
}

// Returns the values of the groups of an expression by name. The positions are those of the groups.
func (t *template) captures(text string, positions []int) map[string]string {
	captures := map[string]string{}
	group := 0
	for _, part := range t.segments {
		if !part.isLiteral() {
			group++
			captures[part.parameter.Name] = text[positions[2*group]:positions[2*group+1]]
		}
	}
	return captures
}

// Returns the values in a text as logs show it.
func (t *template) fill(text string) map[string]string {
	if !strings.HasPrefix(text, t.prefix) {
		return nil
	}
	if found := t.exact.FindStringSubmatchIndex(text); found != nil {
		return t.captures(text, found)
	}
	return nil
}

// Returns the values in a text that is the message when normalized.
func (t *template) fillNormalized(text string) map[string]string {
	start, end := trimmed(text, t.segments[len(t.segments)-1].literal != "")
	text = text[start:end]
	normal, positions := normalized(text)
	found := t.normalized.FindStringSubmatchIndex(normal)
	if found == nil {
		return nil
	}
	for index, position := range found {
		found[index] = positions[position]
	}
	return t.captures(text, found)
}

// Tables of a lookup, made when they are first needed.
type tables struct {
	byID       map[ID]*Entry
	byCode     map[string][]*Entry
	current    map[string]*Match
	aliases    map[string]*Entry
	normalized map[string]*Entry
	templates  []template
	// The letter that all messages begin with, or 0.
	first  byte
	format *template
	inner  map[byte][]finder
}

// A finder finds a message at the start of a text.
type finder func(text string) *InnerMatch

var (
	once sync.Once
	all  tables
)

func lookupTables() *tables {
	once.Do(func() { all = makeTables() })
	return &all
}

func makeTables() tables {
	made := tables{
		byID:       map[ID]*Entry{},
		byCode:     map[string][]*Entry{},
		current:    map[string]*Match{},
		aliases:    map[string]*Entry{},
		normalized: map[string]*Entry{},
		inner:      map[byte][]finder{},
	}
	for index := range Entries {
		entry := &Entries[index]
		made.byID[entry.ID] = entry
		made.byCode[entry.Code] = append(made.byCode[entry.Code], entry)
		match := newMatch(Exact, entry, nil)
		made.current[entry.Message.Text] = &match
		made.add(entry, entry.Message, false)
		for _, alias := range entry.Aliases {
			if made.aliases[alias.Text] == nil {
				made.aliases[alias.Text] = entry
			}
			made.add(entry, alias, true)
		}
	}
	sort.SliceStable(made.templates, func(i, j int) bool {
		return len(made.templates[i].prefix) > len(made.templates[j].prefix)
	})
	made.first = made.firstLetter()
	made.format = newFormat()
	made.addInner()
	return made
}

// Adds a wording of an entry. A normalized text of several entries has none.
func (t *tables) add(entry *Entry, message Message, isAlias bool) {
	normal := key(message.Text)
	if other, known := t.normalized[normal]; known && other != entry {
		t.normalized[normal] = nil
	} else {
		t.normalized[normal] = entry
	}
	if parts := segments(message); len(parts) > 1 {
		t.templates = append(t.templates, newTemplate(entry, isAlias, parts))
	}
}

func (t *tables) firstLetter() byte {
	starts := map[byte]bool{}
	for normal := range t.normalized {
		starts[(normal + "\x00")[0]] = true
	}
	for _, template := range t.templates {
		starts[(template.start + "\x00")[0]] = true
	}
	for first := range starts {
		if len(starts) == 1 && first >= 'a' && first <= 'z' {
			return first
		}
	}
	return 0
}

// Returns the message format, or nil if it has no code.
func newFormat() *template {
	kind := Word
	for _, entry := range Entries {
		if strings.IndexFunc(entry.Code, isSpace) >= 0 {
			kind = Text
		}
	}
	message := Message{format, nil}
	hasCode := false
	for _, name := range regexp.MustCompile(`\{(\w+)\}`).FindAllStringSubmatch(format, -1) {
		parameter := Parameter{name[1], Text}
		if name[1] == "code" {
			parameter.Type, hasCode = kind, true
		}
		message.Parameters = append(message.Parameters, parameter)
	}
	if !hasCode || strings.Contains(format, "}{") {
		return nil
	}
	made := newTemplate(nil, false, segments(message))
	return &made
}

// Adds every wording by its first byte. A message that begins with a value is found only as a whole text.
func (t *tables) addInner() {
	for message, match := range t.current {
		t.inner[message[0]] = append(t.inner[message[0]], literalFinder(message, Exact, match.Entry))
	}
	for message, entry := range t.aliases {
		if t.current[message] == nil {
			t.inner[message[0]] = append(t.inner[message[0]], literalFinder(message, Alias, entry))
		}
	}
	for index := range t.templates {
		template := &t.templates[index]
		if template.prefix != "" {
			first := template.prefix[0]
			t.inner[first] = append(t.inner[first], template.find)
		}
	}
}

func literalFinder(message string, kind Kind, entry *Entry) finder {
	return func(text string) *InnerMatch {
		if !strings.HasPrefix(text, message) {
			return nil
		}
		return &InnerMatch{newMatch(kind, entry, nil), 0, len(message)}
	}
}

func (t *template) find(text string) *InnerMatch {
	found := t.inner.FindStringSubmatchIndex(text)
	if found == nil {
		return nil
	}
	kind := Parameters
	if t.isAlias {
		kind = Alias
	}
	return &InnerMatch{newMatch(kind, t.entry, t.captures(text, found)), 0, found[1]}
}

func newMatch(kind Kind, entry *Entry, captures map[string]string) Match {
	return Match{kind, entry, []*Entry{entry}, captures}
}

// FromID returns the entry with an id, or nil.
func FromID(id ID) *Entry {
	return lookupTables().byID[id]
}

// WithCode returns the entries with a code, in the order of the page.
func WithCode(code string) []*Entry {
	return lookupTables().byCode[code]
}

// Lookup returns the match of a text as a whole, or nil: a lookup never guesses.
func Lookup(text string) *Match {
	t := lookupTables()
	if t.first != 0 && text != "" {
		if begin := text[0]; begin > ' ' && begin < 0x7F && begin|0x20 != t.first {
			return nil
		}
	}
	if match := t.current[text]; match != nil {
		return match
	}
	var alias *Match
	if entry := t.aliases[text]; entry != nil {
		match := newMatch(Alias, entry, nil)
		alias = &match
	}
	for index := range t.templates {
		template := &t.templates[index]
		captures := template.fill(text)
		if captures == nil {
			continue
		}
		if !template.isAlias {
			match := newMatch(Parameters, template.entry, captures)
			return &match
		}
		if alias == nil {
			match := newMatch(Alias, template.entry, captures)
			alias = &match
		}
	}
	if alias != nil {
		return alias
	}
	if match := t.lookupNormalized(text); match != nil {
		return match
	}
	return t.lookupCode(text)
}

func (t *tables) lookupNormalized(text string) *Match {
	normal := key(text)
	entry, known := t.normalized[normal]
	if known && entry == nil {
		return nil
	}
	var captures map[string]string
	for index := range t.templates {
		template := &t.templates[index]
		if template.entry == entry || !strings.HasPrefix(normal, template.start) {
			continue
		}
		values := template.fillNormalized(text)
		if values == nil {
			continue
		}
		if entry != nil {
			return nil
		}
		entry, captures = template.entry, values
	}
	if entry == nil {
		return nil
	}
	match := newMatch(Normalized, entry, captures)
	return &match
}

func (t *tables) lookupCode(text string) *Match {
	if t.format == nil {
		return nil
	}
	entries := t.byCode[t.format.fillNormalized(text)["code"]]
	if len(entries) == 0 {
		return nil
	}
	return &Match{Kind: Code, Entries: entries}
}

// LookupAll returns the messages inside a longer text, in order, each with its position.
func LookupAll(text string) []InnerMatch {
	inner := lookupTables().inner
	var matches []InnerMatch
	for at := 0; at < len(text); {
		var longest *InnerMatch
		if finders := inner[text[at]]; len(finders) > 0 && isBoundary(text, at) {
			for _, find := range finders {
				found := find(text[at:])
				if found != nil && isBoundary(text, at+found.End) && (longest == nil || found.End > longest.End) {
					longest = found
				}
			}
		}
		if longest == nil {
			at++
			continue
		}
		longest.Start, longest.End = at, at+longest.End
		matches = append(matches, *longest)
		at = longest.End
	}
	return matches
}

// Returns whether a message may begin or end at a position.
func isBoundary(text string, at int) bool {
	isWord := func(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsNumber(r) }
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at:])
	return !isWord(before) || !isWord(after)
}
