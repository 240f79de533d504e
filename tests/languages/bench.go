// Times lookups of texts, by kind, and the same lookup in a map of messages.
package main

import (
	"fmt"
	"strings"
	"time"

	errors "check/errors"
)

func nanoseconds(find func(string) bool, texts []string) float64 {
	best := 1e9
	for round := 0; round < 60; round++ {
		var copies []string
		for i := 0; i < 40; i++ {
			for _, text := range texts {
				copies = append(copies, strings.Clone(text))
			}
		}
		begin := time.Now()
		for _, text := range copies {
			find(text)
		}
		if took := float64(time.Since(begin).Nanoseconds()) / float64(len(copies)); took < best {
			best = took
		}
	}
	return best
}

func main() {
	known := map[string]*errors.Entry{}
	var messages, normalized, others []string
	for index := range errors.Entries {
		entry := &errors.Entries[index]
		if len(entry.Message.Parameters) > 0 {
			continue
		}
		known[entry.Message.Text] = entry
		messages = append(messages, entry.Message.Text)
		normalized = append(normalized, strings.ToUpper(entry.Message.Text))
		others = append(others, "x "+entry.Meaning)
	}
	inMap := func(text string) bool { return known[text] != nil }
	inModule := func(text string) bool { return errors.Lookup(text) != nil }
	fmt.Printf("map\t%v\n", nanoseconds(inMap, messages))
	fmt.Printf("message\t%v\n", nanoseconds(inModule, messages))
	fmt.Printf("normalized\t%v\n", nanoseconds(inModule, normalized))
	fmt.Printf("without the prefix\t%v\n", nanoseconds(inModule, others))
}
