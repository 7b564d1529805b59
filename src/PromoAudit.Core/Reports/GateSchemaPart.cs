using PromoAudit.Governance;

namespace PromoAudit.Reports;

/// <summary>What <see cref="JsonGate"/> writes, for the schema of findings.</summary>
internal static class GateSchemaPart
{
    public static string Gate =>
        $$"""
            {
                  "description": "The decision on the run; null when there is none, because no rules could be read.",
                  "type": ["object", "null"],
                  "required": ["decision", "threshold", "reasons", "assurances", "inputs"],
                  "properties": {
                    "decision": {
                      "description": "pass: exit code 0; stop: 1; unreadable: 2; failed: 70.",
                      "enum": ["pass", "stop", "unreadable", "failed"]
                    },
                    "threshold": {
                      "description": "Open findings from this severity on stop the run; null for none.",
                      "enum": ["info", "low", "medium", "high", "critical", null]
                    },
                    "reasons": {
                      "description": "Why it does not pass, what decides first.",
                      "type": "array",
                      "items": {"$ref": "#/definitions/text"}
                    },
                    "assurances": {
                      "description": "What makes the run say less than it seems to; what stops it first, then what warns.",
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["kind", "level", "count", "message", "remedy", "details"],
                        "properties": {
                          "kind": {"enum": [{{Quoted(AssuranceTraits.All.Select(traits => traits.Name))}}]},
                          "level": {"enum": [{{Quoted(AssurancePolicy.LevelNames)}}]},
                          "count": {"type": "integer", "minimum": 1},
                          "message": {"$ref": "#/definitions/text"},
                          "remedy": {"$ref": "#/definitions/textOrNull"},
                          "details": {
                            "description": "The names it is about, sorted; of more than a hundred the first.",
                            "type": "array",
                            "items": {"type": "string"}
                          }
                        }
                      }
                    },
                    "inputs": {
                      "description": "What the decision rests on besides the plans.",
                      "type": "object",
                      "required": ["readable", "configuration", "emptyPaths", "skippedFiles", "unchangedSince", "weakenedRules", "meetingsLeftOut",
                                   "staleBaseline", "ignoredWaivers"],
                      "properties": {
                        "readable": {"description": "False: something is wrong apart from any one plan.", "type": "boolean"},
                        "configuration": {
                          "description": "The file whose settings counted; null where none did.",
                          "type": ["string", "null"]
                        },
                        "emptyPaths": {"$ref": "#/definitions/names"},
                        "skippedFiles": {"$ref": "#/definitions/names"},
                        "unchangedSince": {
                          "description": "The revision since which no plan has changed, where only changed ones were asked for.",
                          "type": ["string", "null"]
                        },
                        "weakenedRules": {"$ref": "#/definitions/names"},
                        "meetingsLeftOut": {"type": "integer", "minimum": 0},
                        "staleBaseline": {"$ref": "#/definitions/names"},
                        "ignoredWaivers": {"$ref": "#/definitions/names"}
                      }
                    }
                  }
                }
            """.Trim();

    public const string Names = """
        {
                  "description": "How many, and the first hundred of them, sorted.",
                  "type": "object",
                  "required": ["count", "names"],
                  "properties": {
                    "count": {"type": "integer", "minimum": 0},
                    "names": {"type": "array", "items": {"type": "string"}}
                  }
                }
        """;

    public const string Reach = """
        {
                      "description": "How far the audit of the plan went: what its silence rests on.",
                      "type": "object",
                      "required": ["promotions", "notLive", "subjects", "cutShort", "unverified"],
                      "properties": {
                        "promotions": {"description": "Null when it is not known.", "type": ["integer", "null"]},
                        "notLive": {
                          "description": "Promotions whose status is not live.",
                          "type": "array",
                          "items": {"type": "string"}
                        },
                        "subjects": {
                          "description": "The kinds of things that rules were asked about.",
                          "type": "array",
                          "items": {"enum": ["plan", "promotion", "item", "pair", "meeting", "attack"]}
                        },
                        "cutShort": {
                          "description": "What ended before it had seen everything: attacks, prices, or the id of a rule.",
                          "type": "array",
                          "items": {"type": "string"}
                        },
                        "unverified": {
                          "description": "Figures from outside of the plan that nobody has verified and that were looked at.",
                          "type": "array",
                          "items": {
                            "type": "object",
                            "required": ["name", "of", "source"],
                            "properties": {
                              "name": {"description": "Such as threat.phone or profile.requalify.", "type": "string"},
                              "of": {"description": "The profile or market; empty for any.", "type": "string"},
                              "source": {"type": "string"}
                            }
                          }
                        }
                      }
                    }
        """;

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"\"{word}\""));
}
