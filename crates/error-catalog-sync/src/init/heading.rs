//! Words in headings that name the kind of a column, in many languages.

use error_catalog_page::column_kind::ColumnKind;

/// The parts of headings of a kind, in lower case and separated by `|`. The first kind whose words match is the kind.
const KINDS: [(ColumnKind, &str); 4] = [
    (
        ColumnKind::Fix,
        "fix|action|resol|solution|remed|workaround|mitigation|what to|next step|where to|how to\
         |handling|check|recommend|what now|to do|can do|help|do about|lösung|hilfe|behebung|maßnahme\
         |was tun|que faire|à faire|remède|hacer|cosa fare|fazer|te doen|solución|acción|correction\
         |soluzione|rimedio|azione|solução|ação|oplossing|rozwiązanie|решение|устранение|действи|対処|対策\
         |解決|处理|解决|處理|해결|조치",
    ),
    (
        ColumnKind::Meaning,
        "mean|explan|descr|indicat|cause|detail|why|happen|went wrong|bedeutung|beschreibung|ursache\
         |erklärung|significa|descripción|causa|significat|signification|explication|descrizione\
         |spiegazione|descrição|betekenis|oorzaak|znaczenie|opis|значение|описание|причина|意味|説明|原因|含义\
         |说明|描述|의미|설명|원인",
    ),
    (
        ColumnKind::Code,
        "code|errno|number|status|nr|no.|nummer|código|codice|numéro|kod|код|номер|コード|番号|代码|编号|错误码|코드",
    ),
    (
        ColumnKind::Message,
        "message|error|text|reason|response|phrase|title|name|display|meldung|fehler|anzeige|mensaje\
         |texto|nombre|erreur|libellé|messaggio|errore|mensagem|erro|melding|komunikat|błąd|сообщение\
         |ошибка|текст|メッセージ|エラー|消息|信息|错误|메시지|오류",
    ),
];

/// The parts of headings of columns of severities, which many pages write as numbers.
const SEVERITY: &str =
    "level|severity|priority|schwere|stufe|niveau|nivel|gravit|gravedad|livello|уровень|重要度";

/// Returns the kind of column that a heading names.
pub(crate) fn kind_of_heading(heading: &str) -> Option<ColumnKind> {
    KINDS.into_iter().find(|(_, words)| has_word(heading, words)).map(|(kind, _)| kind)
}

/// Returns whether a heading names a severity.
pub(crate) fn is_severity(heading: &str) -> bool {
    has_word(heading, SEVERITY)
}

fn has_word(heading: &str, words: &str) -> bool {
    let heading = heading.to_lowercase();
    words.split('|').any(|word| heading.contains(word))
}
