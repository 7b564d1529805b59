namespace PromoAudit.Reports.Proofs;

/// <summary>The JSON Schema (draft-07) of <see cref="VerdictWriter"/>. Within version 1 keys are only ever added.</summary>
public static class VerdictSchema
{
    public static string Text =>
        """
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "$id": "promoaudit/verdict/1",
              "title": "PromoAudit verdict",
              "description": "What was audited, by which rules, what came of it, and the decision. All numbers are whole; money is text.",
              "type": "object",
              "required": ["schema", "tool", "moment", "ruleSet", "configuration", "settings", "baseline", "waivers", "part", "plans",
                           "findings", "assurances", "decision", "validUntil", "digest", "signature"],
              "additionalProperties": false,
              "properties": {
                "schema": {"enum": ["promoaudit/verdict/1"]},
                "tool": {
                  "type": "object",
                  "required": ["name", "version"],
                  "properties": {"name": {"type": "string"}, "version": {"type": "string"}}
                },
                "moment": {"description": "ISO 8601 with the distance to UTC.", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T"},
                "ruleSet": {
                  "description": "Null when no rules could be read.",
                  "type": ["object", "null"],
                  "required": ["name", "version", "digest", "rules", "extends", "off"],
                  "properties": {
                    "name": {"type": "string"},
                    "version": {"type": "string"},
                    "digest": {"type": "string"},
                    "rules": {"type": "integer", "minimum": 0},
                    "extends": {"type": "array", "items": {"type": "object"}},
                    "off": {"type": "array", "items": {"type": "string"}}
                  }
                },
                "configuration": {"description": "Null without one.", "oneOf": [{"type": "null"}, {"$ref": "#/definitions/file"}]},
                "settings": {
                  "description": "What can change the decision, whoever said it.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["name", "value"],
                    "properties": {"name": {"type": "string"}, "value": {"type": ["string", "null"]}}
                  }
                },
                "baseline": {"description": "Null without one.", "oneOf": [{"type": "null"}, {"$ref": "#/definitions/file"}]},
                "waivers": {"type": "array", "items": {"$ref": "#/definitions/file"}},
                "waiversCommit": {"description": "The commit whose waivers counted; null or missing for those of the working files.", "type": ["string", "null"]},
                "part": {"description": "Why only some of the plans were audited; null when all were.", "type": ["string", "null"]},
                "plans": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["path", "id", "status", "files", "findings", "inconclusive"],
                    "additionalProperties": false,
                    "properties": {
                      "path": {"description": "From the folder of the run on.", "type": "string"},
                      "id": {"type": ["string", "null"]},
                      "status": {"enum": ["audited", "notAudited", "failed"]},
                      "files": {
                        "description": "The plan's own file first, then what it includes.",
                        "type": "array",
                        "items": {"$ref": "#/definitions/file"}
                      },
                      "findings": {"type": "integer", "minimum": 0},
                      "inconclusive": {"type": "integer", "minimum": 0}
                    }
                  }
                },
                "findings": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["plan", "ruleId", "fingerprint", "severity", "preview", "title", "moneyAtRisk", "currency", "unbounded",
                                 "standing", "waiver"],
                    "additionalProperties": false,
                    "properties": {
                      "plan": {"description": "Null for one about a file of waivers.", "type": ["string", "null"]},
                      "ruleId": {"type": "string"},
                      "fingerprint": {"type": "string"},
                      "severity": {"$ref": "#/definitions/severity"},
                      "preview": {"type": "boolean"},
                      "title": {"$ref": "#/definitions/text"},
                      "moneyAtRisk": {"description": "A decimal number.", "type": ["string", "null"]},
                      "currency": {"type": ["string", "null"]},
                      "unbounded": {"type": "boolean"},
                      "standing": {"enum": ["open", "known", "waived"]},
                      "waiver": {
                        "type": ["object", "null"],
                        "required": ["reason", "approver", "expires", "place"],
                        "properties": {
                          "reason": {"type": "string"},
                          "approver": {"type": "string"},
                          "expires": {"$ref": "#/definitions/day"},
                          "place": {"type": "string"}
                        }
                      }
                    }
                  }
                },
                "assurances": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["kind", "level", "count", "message"],
                    "properties": {
                      "kind": {"type": "string"},
                      "level": {"enum": ["ignore", "warn", "fail"]},
                      "count": {"type": "integer", "minimum": 1},
                      "message": {"$ref": "#/definitions/text"}
                    }
                  }
                },
                "decision": {
                  "type": "object",
                  "required": ["outcome", "threshold", "reasons"],
                  "additionalProperties": false,
                  "properties": {
                    "outcome": {"enum": ["pass", "stop", "unreadable", "failed"]},
                    "threshold": {"description": "Null for never.", "oneOf": [{"type": "null"}, {"$ref": "#/definitions/severity"}]},
                    "reasons": {"type": "array", "items": {"$ref": "#/definitions/text"}}
                  }
                },
                "validUntil": {
                  "description": "The last day on which all waivers count that the decision rests on; null where it rests on none.",
                  "oneOf": [{"type": "null"}, {"$ref": "#/definitions/day"}]
                },
                "digest": {
                  "description": "SHA-256 of the file without digest and signature, in the form of RFC 8785.",
                  "type": "string",
                  "pattern": "^[0-9a-f]{64}$"
                },
                "signature": {
                  "description": "Of the same bytes; null without a key.",
                  "type": ["object", "null"],
                  "required": ["algorithm", "value"],
                  "additionalProperties": false,
                  "properties": {
                    "algorithm": {"enum": ["HMAC-SHA-256"]},
                    "value": {"type": "string", "pattern": "^[0-9a-f]{64}$"}
                  }
                }
              },
              "definitions": {
                "severity": {"enum": ["critical", "high", "medium", "low", "info"]},
                "day": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
                "text": {
                  "type": "object",
                  "required": ["en", "zh"],
                  "properties": {"en": {"type": "string"}, "zh": {"type": "string"}},
                  "additionalProperties": false
                },
                "file": {
                  "type": "object",
                  "required": ["path", "digest"],
                  "additionalProperties": false,
                  "properties": {
                    "path": {"type": "string"},
                    "digest": {"description": "SHA-256 of its bytes, as sha256sum prints it.", "type": "string", "pattern": "^[0-9a-f]{64}$"}
                  }
                }
              }
            }

            """;
}
