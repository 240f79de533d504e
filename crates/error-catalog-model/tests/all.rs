//! The catalog: ids, facts, messages, YAML, lookups.

mod candidate_pairs;
mod codes;
mod facts;
mod ids;
mod limits;
mod lookup_properties;
mod lookups;
mod messages;
mod overlaps;
mod printer;
mod reading;
mod regexes;
mod serialized;
mod validation;
mod variants;
mod yaml_1_1;
mod yaml_by_hand;
mod yaml_golden;
mod yaml_round_trip;
mod yaml_scalars;
