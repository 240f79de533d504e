// Compares the answers of the Go file with those in `vectors.json`, and prints how many are right.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"

	errors "check/errors"
)

type vector struct {
	Text     string            `json:"text"`
	Kind     string            `json:"kind"`
	Entries  []string          `json:"entries"`
	Captures map[string]string `json:"captures"`
}

func main() {
	file, err := os.ReadFile("vectors.json")
	if err != nil {
		panic(err)
	}
	var vectors []vector
	if err := json.Unmarshal(file, &vectors); err != nil {
		panic(err)
	}
	for _, expected := range vectors {
		found := vector{expected.Text, "", []string{}, map[string]string{}}
		if match := errors.Lookup(expected.Text); match != nil {
			found.Kind = string(match.Kind)
			for _, entry := range match.Entries {
				found.Entries = append(found.Entries, string(entry.ID))
			}
			if match.Captures != nil {
				found.Captures = match.Captures
			}
		}
		if !reflect.DeepEqual(found, expected) {
			panic(fmt.Sprintf("%q: found %v, expected %v", expected.Text, found, expected))
		}
	}
	for index := range errors.Entries {
		entry := &errors.Entries[index]
		if errors.FromID(entry.ID) != entry || len(errors.WithCode(entry.Code)) == 0 {
			panic(entry.ID)
		}
		message := entry.Message.Text
		text := fmt.Sprintf(`at 12:00 "%s", then (%s) and %s`, message, message, message)
		matches := errors.LookupAll(text)
		if len(matches) != 3 {
			panic(text)
		}
		for _, match := range matches {
			if match.Entry != entry || text[match.Start:match.End] != message {
				panic(text)
			}
		}
	}
	fmt.Println(len(vectors))
}
