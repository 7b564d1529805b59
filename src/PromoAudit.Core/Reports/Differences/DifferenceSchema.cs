namespace PromoAudit.Reports.Differences;

/// <summary>The JSON Schema (draft-07) of <see cref="DifferenceJson"/>. Within version 1 keys are only ever added.</summary>
public static class DifferenceSchema
{
    public static string Text =>
        """
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "$id": "promoaudit/diff/1",
              "title": "PromoAudit diff",
              "description": "What a change of the draft opens, closes and makes graver or milder, by the same rules on both sides.",
              "type": "object",
              "required": ["schema", "tool", "ruleSet", "before", "after", "failOn", "worse", "plans", "totals", "summary"],
              "additionalProperties": false,
              "properties": {
                "schema": {"enum": ["promoaudit/diff/1"]},
                "tool": {
                  "type": "object",
                  "required": ["name", "version"],
                  "properties": {"name": {"type": "string"}, "version": {"type": "string"}}
                },
                "ruleSet": {
                  "type": "object",
                  "required": ["name", "version", "digest", "rules"],
                  "properties": {
                    "name": {"type": "string"},
                    "version": {"type": "string"},
                    "digest": {"type": "string"},
                    "rules": {"type": "integer", "minimum": 0}
                  }
                },
                "before": {"description": "As it was called on the command line.", "type": "string"},
                "after": {"description": "Null for the working files.", "type": ["string", "null"]},
                "failOn": {"description": "Null for never.", "oneOf": [{"type": "null"}, {"$ref": "#/definitions/severity"}]},
                "worse": {
                  "description": "A hole from failOn on was opened, became graver, or can no longer be seen: exit code 1.",
                  "type": "boolean"
                },
                "plans": {
                  "description": "Those with a difference, in the order of the later side, then those that are gone.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["before", "after", "moved", "changes", "figures"],
                    "additionalProperties": false,
                    "properties": {
                      "before": {"description": "Null for a new plan.", "$ref": "#/definitions/plan"},
                      "after": {"description": "Null for a plan that is gone.", "$ref": "#/definitions/plan"},
                      "moved": {"type": "boolean"},
                      "changes": {"type": "array", "items": {"$ref": "#/definitions/change"}},
                      "figures": {"type": "array", "items": {"$ref": "#/definitions/figure"}}
                    }
                  }
                },
                "totals": {
                  "description": "Money at risk of all findings, by currency: without losses that were signed for and rules on trial. Two findings may be about the same money.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["currency", "before", "after", "unboundedBefore", "unboundedAfter"],
                    "additionalProperties": false,
                    "properties": {
                      "currency": {"type": "string"},
                      "before": {"type": "number"},
                      "after": {"type": "number"},
                      "unboundedBefore": {"type": "integer", "minimum": 0},
                      "unboundedAfter": {"type": "integer", "minimum": 0}
                    }
                  }
                },
                "summary": {
                  "type": "object",
                  "required": ["plans", "opened", "graver", "milder", "closed", "undecided", "decided"],
                  "additionalProperties": false,
                  "properties": {
                    "plans": {"description": "Compared, with a difference or without.", "type": "integer", "minimum": 0},
                    "opened": {"type": "integer", "minimum": 0},
                    "graver": {"type": "integer", "minimum": 0},
                    "milder": {"type": "integer", "minimum": 0},
                    "closed": {"type": "integer", "minimum": 0},
                    "undecided": {"type": "integer", "minimum": 0},
                    "decided": {"type": "integer", "minimum": 0}
                  }
                }
              },
              "definitions": {
                "severity": {"enum": ["critical", "high", "medium", "low", "info"]},
                "text": {
                  "type": "object",
                  "required": ["en", "zh"],
                  "properties": {"en": {"type": "string"}, "zh": {"type": "string"}},
                  "additionalProperties": false
                },
                "plan": {
                  "type": ["object", "null"],
                  "required": ["path", "id", "status", "profile", "currency"],
                  "properties": {
                    "path": {"type": "string"},
                    "id": {"type": ["string", "null"]},
                    "status": {"enum": ["audited", "notAudited", "failed"]},
                    "profile": {"type": ["string", "null"]},
                    "currency": {"type": ["string", "null"]}
                  }
                },
                "money": {
                  "description": "The amount is null where nothing ends it. Null where nothing is known.",
                  "type": ["object", "null"],
                  "required": ["amount", "currency", "unbounded"],
                  "properties": {
                    "amount": {"type": ["number", "null"]},
                    "currency": {"type": ["string", "null"]},
                    "unbounded": {"type": "boolean"}
                  }
                },
                "change": {
                  "type": "object",
                  "required": ["kind", "ruleId", "subjects", "severityBefore", "severityAfter", "moneyBefore", "moneyAfter", "title",
                               "message", "path", "line", "column", "endLine", "endColumn", "preview", "toldBy", "fingerprint"],
                  "additionalProperties": false,
                  "properties": {
                    "kind": {
                      "description": "undecided: the rule lacks figures now; with severityBefore, a hole that can no longer be seen.",
                      "enum": ["opened", "graver", "milder", "closed", "undecided", "decided"]
                    },
                    "ruleId": {"type": "string"},
                    "subjects": {"type": "array", "items": {"type": "string"}},
                    "severityBefore": {"oneOf": [{"type": "null"}, {"$ref": "#/definitions/severity"}]},
                    "severityAfter": {"oneOf": [{"type": "null"}, {"$ref": "#/definitions/severity"}]},
                    "moneyBefore": {"$ref": "#/definitions/money"},
                    "moneyAfter": {"$ref": "#/definitions/money"},
                    "title": {"oneOf": [{"type": "null"}, {"$ref": "#/definitions/text"}]},
                    "message": {"oneOf": [{"type": "null"}, {"$ref": "#/definitions/text"}]},
                    "path": {"type": ["string", "null"]},
                    "line": {"type": ["integer", "null"], "minimum": 1},
                    "column": {"type": ["integer", "null"], "minimum": 1},
                    "endLine": {"type": ["integer", "null"], "minimum": 1},
                    "endColumn": {"type": ["integer", "null"], "minimum": 1},
                    "preview": {"description": "A rule on trial, which never changes the exit code.", "type": "boolean"},
                    "toldBy": {"description": "For one that is closed: the rule whose finding says it now.", "type": ["string", "null"]},
                    "fingerprint": {"description": "Null for a check without an answer.", "type": ["string", "null"]}
                  }
                },
                "figure": {
                  "type": "object",
                  "required": ["figure", "subject", "before", "after"],
                  "additionalProperties": false,
                  "properties": {
                    "figure": {
                      "description": "worstPrice: the least that a buyer can pay for one unit. lossAtCap: what all uses of a promotion cost until something ends them.",
                      "enum": ["worstPrice", "lossAtCap"]
                    },
                    "subject": {"type": "string"},
                    "before": {"$ref": "#/definitions/money"},
                    "after": {"$ref": "#/definitions/money"}
                  }
                }
              }
            }

            """;
}
