// @generated from docs/telephony-errors.md by `cargo xtask sync`. Do not edit: edit that page.
// Telephony Errors: the types of the JavaScript module next to this file.

/** The API request is malformed. */
export declare const BAD_REQUEST_400: "400-bad-request";
/** The number format is not valid. Usually the TO header. */
export declare const INVALID_PHONE_NUMBER_400: "400-invalid-phone-number";
/** Twilio Trial accounts can only call verified numbers. */
export declare const THE_NUMBER_IS_UNVERIFIED_400: "400-the-number-is-unverified";
/** Invalid or missing authentication. */
export declare const UNAUTHORIZED_401: "401-unauthorized";
/** Your Caller ID is not verified. */
export declare const CALLER_ID_IS_UNAUTHORIZED_403: "403-caller-id-is-unauthorized";
/** You don’t have permission to place this call. */
export declare const FORBIDDEN_403: "403-forbidden";
/** Authentication details are incorrect. */
export declare const INVALID_CREDENTIALS_403: "403-invalid-credentials";
/** Your account is not allowed to make international calls. */
export declare const NO_INTERNATIONAL_PERMISSION_403: "403-no-international-permission";
/** This number is blocked by the system. */
export declare const PHONE_NUMBER_IS_BLACKLISTED_403: "403-phone-number-is-blacklisted";
/** Invalid destination code. */
export declare const INVALID_DNIS_404: "404-invalid-dnis";
/** No URL configured for call instructions. */
export declare const NO_VOICEURL_404: "404-no-voiceurl";
/** The number you dialed does not exist or cannot be reached. */
export declare const NOT_FOUND_404: "404-not-found";
/** Calls to this number are not allowed. */
export declare const SERVICE_CLOSED_FOR_THIS_NUMBER_404: "404-service-closed-for-this-number";
/** The call setup took too long. */
export declare const REQUEST_TIMEOUT_408: "408-request-timeout";
/** The number is no longer in service. */
export declare const GONE_410: "410-gone";
/** The recipient is not available. Happens on no answer after x seconds. */
export declare const TEMPORARILY_NOT_AVAILABLE_480: "480-temporarily-not-available";
/** The call reference is invalid or expired. */
export declare const CALL_LEG_TRANSACTION_DOES_NOT_EXIST_481: "481-call-leg-transaction-does-not-exist";
/** The call routing created a loop. */
export declare const LOOP_DETECTED_482: "482-loop-detected";
/** The call routing exceeded limits. */
export declare const TOO_MANY_HOPS_483: "483-too-many-hops";
/** The dialed number is incomplete or invalid. */
export declare const ADDRESS_INCOMPLETE_484: "484-address-incomplete";
/** The recipient explicitly rejected the call. */
export declare const CALL_REJECTED_484: "484-call-rejected";
/** The recipient’s line is busy. */
export declare const BUSY_HERE_486: "486-busy-here";
/** The call was canceled before it connected. */
export declare const REQUEST_TERMINATED_487: "487-request-terminated";
/** The network can’t handle the call request. */
export declare const NOT_ACCEPTABLE_HERE_488: "488-not-acceptable-here";
/** Something went wrong on our end. */
export declare const DECLINE_500: "500-decline";
/** Something went wrong on our end. */
export declare const INTERNAL_SERVER_ERROR_500: "500-internal-server-error";
/** The system or carrier is overloaded. */
export declare const SERVICE_UNAVAILABLE_500: "500-service-unavailable";
/** The feature isn’t supported. */
export declare const NOT_IMPLEMENTED_501: "501-not-implemented";
/** Network issue between systems. */
export declare const BAD_GATEWAY_502: "502-bad-gateway";
/** The system could not find a valid route. */
export declare const NO_ROUTEPLAN_FOUND_503: "503-no-routeplan-found";
/** The system or carrier is overloaded. */
export declare const SERVICE_UNAVAILABLE_503: "503-service-unavailable";
/** The call setup took too long. */
export declare const REQUEST_TIMEOUT_504: "504-request-timeout";
/** The call was rejected by the recipient’s network or device. */
export declare const DECLINE_603: "603-decline";
/** The call was rejected due to policy. */
export declare const REJECTED_608: "608-rejected";
/** Call requires caller ID verification (STIR/SHAKEN). */
export declare const TERMINATION_NEEDS_STI_IDHDR_608: "608-termination-needs-sti-idhdr";

/** The id of an entry. */
export type Id =
  | "400-bad-request"
  | "400-invalid-phone-number"
  | "400-the-number-is-unverified"
  | "401-unauthorized"
  | "403-caller-id-is-unauthorized"
  | "403-forbidden"
  | "403-invalid-credentials"
  | "403-no-international-permission"
  | "403-phone-number-is-blacklisted"
  | "404-invalid-dnis"
  | "404-no-voiceurl"
  | "404-not-found"
  | "404-service-closed-for-this-number"
  | "408-request-timeout"
  | "410-gone"
  | "480-temporarily-not-available"
  | "481-call-leg-transaction-does-not-exist"
  | "482-loop-detected"
  | "483-too-many-hops"
  | "484-address-incomplete"
  | "484-call-rejected"
  | "486-busy-here"
  | "487-request-terminated"
  | "488-not-acceptable-here"
  | "500-decline"
  | "500-internal-server-error"
  | "500-service-unavailable"
  | "501-not-implemented"
  | "502-bad-gateway"
  | "503-no-routeplan-found"
  | "503-service-unavailable"
  | "504-request-timeout"
  | "603-decline"
  | "608-rejected"
  | "608-termination-needs-sti-idhdr";

/** The facts of an entry. A fact that is absent is not known. */
export interface Facts {
  /** Namespace of the code */
  readonly namespace?: "sip" | "http";
  /** Action by */
  readonly party?:
    | "caller-account"
    | "caller-input"
    | "callee"
    | "carrier"
    | "platform"
    | "policy";
  /** Call again */
  readonly redial?: "never" | "after-fix" | "later" | "now";
}

/** The type of a parameter's values. */
export type ParameterType = "phone" | "integer" | "word" | "text";

/** The text of a message: `{name}` of each parameter stands for a value. */
export interface Message {
  readonly message: string;
  readonly parameters: Readonly<Record<string, ParameterType>>;
}

/** An error of the page. */
export interface Entry<I extends Id = Id> extends Message {
  readonly id: I;
  /** The code, as the message shows it. */
  readonly code: string;
  readonly reason: string;
  /** Earlier wordings of the message, oldest first. */
  readonly aliases: readonly Message[];
  readonly meaning: string;
  readonly fix: string;
  /** The error is not emitted any more. */
  readonly isRetired: boolean;
  readonly facts: Facts;
  /** The address of the entry's page. */
  readonly url?: string;
}

/** The names of the parameters of entries that have any. */
interface ParameterNames {
  "400-the-number-is-unverified": "number";
}

/** The values of parameters in a text. A text that is the message as the page shows it has none. */
export type Captures<I extends Id = Id> = Readonly<
  I extends keyof ParameterNames
    ? Partial<Record<ParameterNames[I], string>>
    : Record<string, never>
>;

/**
 * A text that is a message: as the page shows it (`exact`), with values
 * (`parameters`), an earlier wording (`alias`), or one of these except for letter
 * case, spaces, dashes, quotation marks and a final stop (`normalized`).
 */
export type EntryMatch<I extends Id = Id> = I extends Id
  ? {
      readonly kind: "exact" | "parameters" | "alias" | "normalized";
      readonly entry: Entry<I>;
      readonly captures: Captures<I>;
    }
  : never;

/** A text of the message format with a known code and an unknown reason. */
export interface CodeMatch {
  readonly kind: "code";
  readonly code: string;
  /** Every entry with the code, in the order of the page. */
  readonly entries: readonly Entry[];
}

export type Match = EntryMatch | CodeMatch;

/** A message inside a longer text, by indices of UTF-16 code units. */
export type InnerMatch = EntryMatch & {
  readonly start: number;
  readonly end: number;
};

/** Every entry, in the order of the page. */
export declare const entries: readonly Entry[];

/** Returns the entry with an id. */
export declare function fromId<I extends Id>(id: I): Entry<I>;
export declare function fromId(id: string): Entry | undefined;

/** Returns the entries with a code, in the order of the page. */
export declare function withCode(code: string | number): readonly Entry[];

/** Returns the match of a text as a whole, or `undefined`: a lookup never guesses. */
export declare function lookup(text: string): Match | undefined;

/** Returns the messages inside a longer text, in order, each with its position. */
export declare function lookupAll(text: string): InnerMatch[];
