//! Words by which headings name a column, in many languages.

use crate::role::Role;

/// A role and the words, lower case, of which its heading holds one. Earlier roles are asked first.
const WORDS: [(Role, &[&str]); 4] = [
    (
        Role::Fix,
        &[
            "fix", "action", "resol", "solution", "remed", "workaround", "mitigation", "what to", "next step",
            "where to", "how to", "handling", "check", "recommend", "what now", "to do", "can do", "do about", "lösung", "abhilfe", "behebung", "maßnahme",
            "was tun", "que faire", "à faire", "remède", "hacer", "cosa fare", "fazer", "te doen", "solución", "acción", "correction", "soluzione", "rimedio", "azione", "solução", "ação",
            "oplossing", "rozwiązanie", "решение", "устранение", "действи", "対処", "対策", "解決", "处理", "解决",
            "處理", "해결", "조치",
        ],
    ),
    (
        Role::Meaning,
        &[
            "mean", "explan", "descr", "indicat", "cause", "detail", "why", "happen", "went wrong", "bedeutung", "beschreibung",
            "ursache", "erklärung", "significa", "descripción", "causa", "significat", "signification",
            "explication", "descrizione", "spiegazione", "descrição", "betekenis", "oorzaak", "znaczenie", "opis",
            "значение", "описание", "причина", "意味", "説明", "原因", "含义", "说明", "描述", "의미", "설명", "원인",
        ],
    ),
    (
        Role::Code,
        &[
            "code", "errno", "number", "status", "nr", "no.", "nummer", "código", "codice", "numéro", "kod", "код",
            "номер", "コード", "番号", "代码", "编号", "错误码", "코드",
        ],
    ),
    (
        Role::Message,
        &[
            "message", "error", "text", "reason", "response", "phrase", "title", "name", "display", "meldung",
            "fehler", "anzeige", "mensaje", "texto", "nombre", "erreur", "libellé", "messaggio", "errore",
            "mensagem", "erro", "melding", "komunikat", "błąd", "сообщение", "ошибка", "текст", "メッセージ",
            "エラー", "消息", "信息", "错误", "메시지", "오류",
        ],
    ),
];

/// What a heading says of its column, if it says something.
pub(crate) fn role_of(heading: &str) -> Option<Role> {
    let heading = heading.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| heading.contains(word));
    WORDS.into_iter().find(|(_, words)| says(words)).map(|(role, _)| role)
}
