// @generated from docs/printer.md by `cargo xtask sync`. Do not edit: edit that page.

// Package printer has the entries of a catalog of error messages, and finds the entry of a text.
//
// Printer Errors
package printer

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

// IDPaperJamInTray401 is the id of the message “Printer - 401 - Paper jam in tray {tray}”.
const IDPaperJamInTray401 ID = "401-paper-jam-in-tray"

// IDPaperJamAtTheBack401 is the id of the message “Printer - 401 - Paper jam (at the back)”.
const IDPaperJamAtTheBack401 ID = "401-paper-jam-at-the-back"

// IDLidIsUp402 is the id of the message “Printer - 402 - Lid is open”.
const IDLidIsUp402 ID = "402-lid-is-up"

// IDJobOfForFailed403 is the id of the message “Printer - 403 - Job of {user_name} for {number} failed: {reason}”.
const IDJobOfForFailed403 ID = "403-job-of-for-failed"

// IDCon404 is the id of the message “Printer - 404 - No ^font$ [x]*+?.\ "y" | z/w”.
const IDCon404 ID = "con"

// IDIndex1405 is the id of the message “Printer - 1405 - Größe „A4“ fehlt – 纸”.
const IDIndex1405 ID = "index"

// IDRibbonWorn7 is the id of the message “Printer - 7 - Ribbon worn”.
const IDRibbonWorn7 ID = "7-ribbon-worn"

// RetryFact is a value of the fact retry: retry.
type RetryFact string

// RetryFactNever means: never.
const RetryFactNever RetryFact = "never"

// RetryFactNow means: now.
const RetryFactNow RetryFact = "now"

// RetryFactLater means: later.
const RetryFactLater RetryFact = "later"

// Facts are the facts of an entry. A fact that is not known is empty.
type Facts struct {
	// Retry is the fact retry.
	Retry RetryFact
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
		ID:      IDPaperJamInTray401,
		Code:    "401",
		Reason:  "Paper jam in tray {tray}",
		Message: Message{"Printer - 401 - Paper jam in tray {tray}", []Parameter{{"tray", Integer}}},
		Aliases: []Message{},
		Meaning: "A sheet is stuck, see trays.",
		Fix:     "Open tray and\npull it out.",
		Retired: false,
		Facts:   Facts{Retry: RetryFactLater},
		URL:     "https://docs.example.com/printer/errors/401-paper-jam-in-tray",
	},
	{
		ID:      IDPaperJamAtTheBack401,
		Code:    "401",
		Reason:  "Paper jam (at the back)",
		Message: Message{"Printer - 401 - Paper jam (at the back)", []Parameter{}},
		Aliases: []Message{},
		Meaning: "import* of paper fails.",
		Fix:     "1. Open the back. 2. Pull.",
		Retired: false,
		Facts:   Facts{},
		URL:     "https://docs.example.com/printer/errors/401-paper-jam-at-the-back",
	},
	{
		ID:      IDLidIsUp402,
		Code:    "402",
		Reason:  "Lid is open",
		Message: Message{"Printer - 402 - Lid is open", []Parameter{}},
		Aliases: []Message{{"Printer - 402 - Lid is up", []Parameter{}}},
		Meaning: "# Nothing {prints} at 1 < 2 & 3 > 2.",
		Fix:     "- Shut the lid | door.",
		Retired: false,
		Facts:   Facts{},
		URL:     "https://docs.example.com/printer/errors/402-lid-is-up",
	},
	{
		ID:      IDJobOfForFailed403,
		Code:    "403",
		Reason:  "Job of {user_name} for {number} failed: {reason}",
		Message: Message{"Printer - 403 - Job of {user_name} for {number} failed: {reason}", []Parameter{{"user_name", Word}, {"number", Phone}, {"reason", Text}}},
		Aliases: []Message{},
		Meaning: "A fax a|b was sent to nobody someone.",
		Fix:     "Send it again.",
		Retired: false,
		Facts:   Facts{},
		URL:     "https://docs.example.com/printer/errors/403-job-of-for-failed",
	},
	{
		ID:      IDCon404,
		Code:    "404",
		Reason:  "No ^font$ [x]*+?.\\ \"y\" | z/w",
		Message: Message{"Printer - 404 - No ^font$ [x]*+?.\\ \"y\" | z/w", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The font's missing.",
		Fix:     "Add it: fonts@example.com.",
		Retired: false,
		Facts:   Facts{},
		URL:     "https://docs.example.com/printer/errors/con_",
	},
	{
		ID:      IDIndex1405,
		Code:    "1405",
		Reason:  "Größe „A4“ fehlt – 纸",
		Message: Message{"Printer - 1405 - Größe „A4“ fehlt – 纸", []Parameter{}},
		Aliases: []Message{},
		Meaning: "Kein Papier — 没有纸.",
		Fix:     "export it.",
		Retired: false,
		Facts:   Facts{},
		URL:     "https://docs.example.com/printer/errors/index_",
	},
	{
		ID:      IDRibbonWorn7,
		Code:    "7",
		Reason:  "Ribbon worn",
		Message: Message{"Printer - 7 - Ribbon worn", []Parameter{}},
		Aliases: []Message{},
		Meaning: "The ribbon is old.",
		Fix:     "Buy a new printer.",
		Retired: true,
		Facts:   Facts{},
		URL:     "https://docs.example.com/printer/errors/7-ribbon-worn",
	},
}

const format = "Printer - {code} - {reason}"

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
