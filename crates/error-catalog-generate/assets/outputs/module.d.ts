// {{ mark }}
// {{ (catalog.title or catalog.page) | line }}: the types of the JavaScript module next to this file.

{% for entry in catalog.entries %}
/** {{ entry.meaning | line }} */
export declare const {{ entry.constant }}: {{ entry.id | typescript }};
{% endfor %}

/** The id of an entry. */
{{ catalog.entries | map(attribute="id") | list | typescript("export type Id =") }};

/** The facts of an entry. A fact that is absent is not known. */
{% if catalog.facts %}
export interface Facts {
{% for fact, values in catalog.facts | items %}
  /** {{ (catalog.fact_descriptions[fact].description or fact) | line }} */
{{ values | typescript("  readonly " ~ (fact | typescript_key) ~ "?:") }};
{% endfor %}
}
{% else %}
export interface Facts {}
{% endif %}

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
{% set parameterized = namespace(any=false) %}
{% for entry in catalog.entries if not parameterized.any %}
{% for message in [entry] + entry.aliases %}
{% if message.parameters %}
{% set parameterized.any = true %}
{% endif %}
{% endfor %}
{% endfor %}
{% if parameterized.any %}
interface ParameterNames {
{% for entry in catalog.entries %}
{% set names = namespace(all=[]) %}
{% for message in [entry] + entry.aliases %}
{% for parameter in message.parameters %}
{% if parameter.name not in names.all %}
{% set names.all = names.all + [parameter.name] %}
{% endif %}
{% endfor %}
{% endfor %}
{% if names.all %}
{{ names.all | typescript("  " ~ (entry.id | typescript_key) ~ ":") }};
{% endif %}
{% endfor %}
}
{% else %}
interface ParameterNames {}
{% endif %}

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
