namespace PromoAudit.Reports.Attacks;

/// <summary>The JSON Schema (draft-07) of <see cref="AttackJson"/>. Within version 1 keys are only ever added.</summary>
public static class AttacksSchema
{
    public static string Text =>
        $$$"""
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "$id": "promoaudit/attacks/1",
              "title": "PromoAudit attacks",
              "description": "The costliest attacks on planned promotions, step by step. Amounts are in the plan's currency.",
              "type": "object",
              "required": ["schema", "paths", "plan", "profile", "currency", "attacks", "searched", "diagnostics"],
              "properties": {
                "schema": {"enum": ["promoaudit/attacks/1"]},
                "paths": {"description": "Several plans were taken as one.", "type": "array", "items": {"type": "string"}},
                "plan": {"description": "Null when a plan could not be read.", "type": ["string", "null"]},
                "profile": {"type": ["string", "null"]},
                "currency": {"type": ["string", "null"]},
                "attacks": {
                  "description": "At most one for each aim: those that pay for certain, then those that might; the costliest first.",
                  "type": "array",
                  "items": {"$ref": "#/definitions/attack"}
                },
                "searched": {
                  "description": "What came of each aim.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["aim", "outcome", "complete", "notRuledOut"],
                    "properties": {
                      "aim": {"type": "string"},
                      "outcome": {
                        "description": "unfinished: nothing found, and the search did not come to its end.",
                        "enum": ["pays", "possible", "nothing", "unfinished"]
                      },
                      "complete": {"type": "boolean"},
                      "notRuledOut": {"$ref": "#/definitions/notRuledOut"}
                    }
                  }
                },
                "diagnostics": {"type": "array", "items": {"$ref": "#/definitions/diagnostic"}}
              },
              "definitions": {
                "text": {
                  "type": "object",
                  "required": ["en", "zh"],
                  "properties": {"en": {"type": "string"}, "zh": {"type": "string"}},
                  "additionalProperties": false
                },
                "path": {"type": ["string", "null"]},
                "line": {"description": "Counted from 1.", "type": ["integer", "null"], "minimum": 1},
                "column": {"description": "Counted from 1 in UTF-16 units.", "type": ["integer", "null"], "minimum": 1},
                "notRuledOut": {
                  "description": "No attack that was left out costs more than this; 0 when none was, null when that is not known.",
                  "type": ["number", "null"]
                },
                "attack": {
                  "type": "object",
                  "required": [{{{AttackSchemaPart.Required}}}, "notRuledOut", "range", "missing", "harm"],
                  "properties": {
            {{{AttackSchemaPart.Properties}}},
                    "notRuledOut": {"$ref": "#/definitions/notRuledOut"},
                    "range": {
                      "description": "Between what the loss lies as long as figures are missing; null when none makes a difference.",
                      "type": ["object", "null"],
                      "required": ["from", "to"],
                      "properties": {"from": {"type": "number"}, "to": {"type": "number"}}
                    },
                    "missing": {
                      "description": "Fields that would make the range smaller.",
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["field", "path", "line", "column", "endLine", "endColumn", "reason"],
                        "properties": {
                          "field": {"type": "string"},
                          "path": {"$ref": "#/definitions/path"},
                          "line": {"$ref": "#/definitions/line"},
                          "column": {"$ref": "#/definitions/column"},
                          "endLine": {"$ref": "#/definitions/line"},
                          "endColumn": {"$ref": "#/definitions/column"},
                          "reason": {"oneOf": [{"type": "null"}, {"$ref": "#/definitions/text"}]}
                        }
                      }
                    },
                    "harm": {
                      "description": "For the aim harm, what it costs whoever does it; else null.",
                      "type": ["object", "null"],
                      "required": [
                        "costPerRound", "costAtCap", "unitsLocked", "unitHours", "costPerUnitHour", "costPerParcel", "costPerFakeOrder",
                        "costOfTier", "lossUnknown"
                      ],
                      "properties": {
                        "costPerRound": {"type": "number"},
                        "costAtCap": {"type": "number"},
                        "unitsLocked": {"description": "By one identity; null where none are held.", "type": ["number", "null"]},
                        "unitHours": {"description": "Those by the hours for which they are held.", "type": ["number", "null"]},
                        "costPerUnitHour": {"description": "To four decimals.", "type": ["number", "null"]},
                        "costPerParcel": {"description": "One that is sent in vain.", "type": ["number", "null"]},
                        "costPerFakeOrder": {"description": "One that looks staged by the shop.", "type": ["number", "null"]},
                        "costOfTier": {"description": "As many of them as the platform punishes.", "type": ["number", "null"]},
                        "lossUnknown": {"description": "The shop also loses its standing, which nobody gives a figure for.", "type": "boolean"}
                      }
                    }
                  }
                },
            {{{AttackSchemaPart.Step}}},
                "diagnostic": {
                  "type": "object",
                  "required": ["plan", "code", "severity", "path", "line", "column", "endLine", "endColumn", "message", "remedy"],
                  "properties": {
                    "code": {"type": "string", "pattern": "^PA[0-9]{3}$"},
                    "severity": {"enum": ["error", "warning"]},
                    "message": {"$ref": "#/definitions/text"},
                    "remedy": {"oneOf": [{"type": "null"}, {"$ref": "#/definitions/text"}]}
                  }
                }
              }
            }

            """;
}
