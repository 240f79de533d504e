//! Patterns: each matches its own message and no other, in Rust, Node, Python, and where they are installed, Java and Go.

use std::fs;
use std::iter::once;
use std::path::Path;
use std::process::Command;

use regex::Regex;
use serde_json::Value;
use tests::child::Run;

use super::{fixture, json, telephony};

/// Every message of an export as logs show it, aliases too: its entry, the text, its pattern, its parameters.
fn messages(json: &Value) -> Vec<(usize, String, Regex, Vec<Value>)> {
    let mut messages = Vec::new();
    for (index, entry) in json["entries"].as_array().unwrap().iter().enumerate() {
        let aliases = entry["aliases"].as_array().into_iter().flatten();
        for message in std::iter::once(entry).chain(aliases) {
            let parameters = message["parameters"].as_array().cloned().unwrap_or_default();
            let mut text = message["message"].as_str().unwrap().to_owned();
            for parameter in &parameters {
                let hole = format!("{{{}}}", parameter["name"].as_str().unwrap());
                text = text.replacen(&hole, parameter["example"].as_str().unwrap(), 1);
            }
            messages.push((
                index,
                text,
                Regex::new(message["pattern_re2"].as_str().unwrap()).unwrap(),
                parameters,
            ));
        }
    }
    messages
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let mut name = words.next().unwrap().to_owned();
    for word in words {
        let (first, rest) = word.split_at(1);
        name.push_str(&first.to_uppercase());
        name.push_str(rest);
    }
    name
}

#[test]
fn in_rust() {
    for project in [fixture(), telephony()] {
        let messages = messages(&json(&project));
        for (entry, text, ..) in &messages {
            let matched: Vec<usize> = messages
                .iter()
                .filter(|(_, _, pattern, _)| pattern.is_match(text))
                .map(|(entry, ..)| *entry)
                .collect();
            assert_eq!(matched, [*entry], "{text}");
        }
        for (_, text, pattern, parameters) in &messages {
            let captures = pattern.captures(text).unwrap();
            for parameter in parameters {
                let name = camel_case(parameter["name"].as_str().unwrap());
                assert_eq!(&captures[name.as_str()], parameter["example"].as_str().unwrap(), "{text}");
            }
        }
    }
}

const NODE: &str = r#"
const camel = name => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
const messages = [];
require(process.argv[1]).entries.forEach((entry, index) => {
  for (const { message, pattern, parameters = [] } of [entry, ...(entry.aliases ?? [])]) {
    const text = parameters.reduce((text, { name, example }) => text.replace(`{${name}}`, () => example), message);
    messages.push({ index, text, parameters, patterns: [new RegExp(pattern), new RegExp(pattern, "u")] });
  }
});
for (const { index, text, parameters, patterns: own } of messages) {
  const matched = messages.filter(({ patterns }) => patterns.every(pattern => pattern.test(text)));
  if (matched.length !== 1 || matched[0].index !== index) throw Error(`${text}: matched by ${matched.length}`);
  for (const { name, example } of parameters) {
    const found = own[0].exec(text).groups[camel(name)];
    if (found !== example) throw Error(`${text}: ${name} is ${found}`);
  }
}
console.log(messages.length);
"#;

const PYTHON: &str = r"
import json, re, sys
camel = lambda name: re.sub('_(.)', lambda match: match[1].upper(), name)
messages = []
for entry in json.load(open(sys.argv[1], encoding='utf-8'))['entries']:
    for message in [entry, *entry.get('aliases', [])]:
        text = message['message']
        for parameter in message.get('parameters', []):
            text = text.replace('{%s}' % parameter['name'], parameter['example'], 1)
        messages.append((entry['id'], text, re.compile(message['pattern_re2']), message.get('parameters', [])))
for id, text, own, parameters in messages:
    matched = [other for other, _, pattern, _ in messages if pattern.fullmatch(text)]
    assert matched == [id], (text, matched)
    for parameter in parameters:
        found = own.fullmatch(text)[camel(parameter['name'])]
        assert found == parameter['example'], (text, found)
print(len(messages))
";

const GO: &str = r#"package main

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"strings"
)

type message struct {
	Message    string
	Pattern    string `json:"pattern_re2"`
	Parameters []struct{ Name, Example string }
}

type entry struct {
	message
	Aliases []message
}

func main() {
	file, _ := os.ReadFile(os.Args[1])
	var export struct{ Entries []entry }
	if err := json.Unmarshal(file, &export); err != nil {
		panic(err)
	}
	type known struct {
		index   int
		text    string
		pattern *regexp.Regexp
	}
	var all []known
	for index, entry := range export.Entries {
		for _, one := range append([]message{entry.message}, entry.Aliases...) {
			text := one.Message
			for _, parameter := range one.Parameters {
				text = strings.Replace(text, "{"+parameter.Name+"}", parameter.Example, 1)
			}
			all = append(all, known{index, text, regexp.MustCompile(one.Pattern)})
		}
	}
	for _, one := range all {
		for _, other := range all {
			if other.pattern.MatchString(one.text) != (one.index == other.index && one.text == other.text) {
				panic(one.text)
			}
		}
	}
	fmt.Println(len(all))
}
"#;

const JAVA: &str = r"import java.util.regex.Pattern;
import java.nio.file.*;

class Patterns {
    public static void main(String[] args) throws Exception {
        var lines = Files.readAllLines(Path.of(args[0]));
        for (int at = 0; at < lines.size(); at += 2) {
            for (int other = 0; other < lines.size(); other += 2) {
                boolean matches = Pattern.compile(lines.get(other + 1)).matcher(lines.get(at)).matches();
                if (matches != (at == other)) throw new Exception(lines.get(at));
            }
        }
        System.out.println(lines.size() / 2);
    }
}
";

#[test]
#[ignore = "needs Node; `cargo xtask test` runs it"]
fn needs_node() {
    for_each_export(|path| Run::of(Command::new("node").args(["--eval", NODE]).arg(path)));
}

#[test]
#[ignore = "needs Python; `cargo xtask test` runs it"]
fn needs_python() {
    for_each_export(|path| Run::of(Command::new("python3").args(["-c", PYTHON]).arg(path)));
}

#[test]
#[ignore = "needs Go; `cargo xtask test` runs it"]
fn needs_go() {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("patterns.go");
    fs::write(&program, GO).unwrap();
    for_each_export(|path| Run::of(Command::new("go").arg("run").arg(&program).arg(path)));
}

/// Java has no reader of JSON: it gets a line for each text, and one for its pattern.
#[test]
#[ignore = "needs Java; `cargo xtask test` runs it"]
fn needs_java() {
    let folder = tempfile::tempdir().unwrap();
    let [program, lines] = ["Patterns.java", "lines"].map(|name| folder.path().join(name));
    fs::write(&program, JAVA).unwrap();
    for_each_export(|path| {
        let json: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let entries = json["entries"].as_array().unwrap().iter();
        let all =
            entries.flat_map(|entry| once(entry).chain(entry["aliases"].as_array().into_iter().flatten()));
        let patterns = all.map(|message| message["pattern"].as_str().unwrap());
        let texts = messages(&json).into_iter().map(|(_, text, ..)| text);
        let pairs = texts.zip(patterns).map(|(text, pattern)| format!("{text}\n{pattern}\n"));
        fs::write(&lines, pairs.collect::<String>()).unwrap();
        Run::of(Command::new("java").arg(&program).arg(&lines))
    });
}

/// Runs a program on exports; it prints the number of messages.
fn for_each_export(run: impl Fn(&Path) -> Run) {
    for project in [fixture(), telephony()] {
        let run = run(&project.root.join(project.layout.json()));
        assert_eq!(run.code, Some(0), "{}", run.err);
        let count: usize = run.out.trim().parse().unwrap();
        assert_eq!(count, messages(&json(&project)).len());
    }
}
