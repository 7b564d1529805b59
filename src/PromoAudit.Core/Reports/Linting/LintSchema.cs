namespace PromoAudit.Reports.Linting;

/// <summary>The JSON Schema (draft-07) of <see cref="LintJson"/>. Within version 1 keys are only ever added.</summary>
public static class LintSchema
{
    public static string Text =>
        """
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "$id": "promoaudit/lint/1",
              "title": "PromoAudit lint",
              "description": "What is doubtful about a set of rules, and what is wrong with it.",
              "type": "object",
              "required": ["schema", "ruleSet", "findings", "diagnostics", "summary"],
              "additionalProperties": false,
              "properties": {
                "schema": {"enum": ["promoaudit/lint/1"]},
                "ruleSet": {
                  "description": "Null when the set could not be read; then there are no findings.",
                  "type": ["object", "null"],
                  "required": ["name", "version", "digest", "rules"],
                  "properties": {
                    "name": {"type": "string"},
                    "version": {"type": "string"},
                    "digest": {"type": "string"},
                    "rules": {"type": "integer", "minimum": 0}
                  }
                },
                "findings": {
                  "description": "By rule, then by place.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["check", "severity", "ruleId", "path", "line", "column", "endLine", "endColumn", "message", "remedy"],
                    "additionalProperties": false,
                    "properties": {
                      "check": {"type": "string", "pattern": "^[a-z]+(-[a-z]+)*$"},
                      "severity": {"enum": ["error", "warning", "hint"]},
                      "ruleId": {"type": "string"},
                      "path": {"$ref": "#/definitions/path"},
                      "line": {"$ref": "#/definitions/line"},
                      "column": {"$ref": "#/definitions/column"},
                      "endLine": {"$ref": "#/definitions/line"},
                      "endColumn": {"$ref": "#/definitions/column"},
                      "message": {"$ref": "#/definitions/text"},
                      "remedy": {"$ref": "#/definitions/text"}
                    }
                  }
                },
                "diagnostics": {
                  "description": "What reading the set had to say.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["plan", "code", "severity", "path", "line", "column", "endLine", "endColumn", "message", "remedy"],
                    "properties": {
                      "code": {"type": "string", "pattern": "^PA[0-9]{3}$"},
                      "severity": {"enum": ["error", "warning"]},
                      "path": {"$ref": "#/definitions/path"},
                      "line": {"$ref": "#/definitions/line"},
                      "column": {"$ref": "#/definitions/column"},
                      "endLine": {"$ref": "#/definitions/line"},
                      "endColumn": {"$ref": "#/definitions/column"},
                      "message": {"$ref": "#/definitions/text"},
                      "remedy": {"oneOf": [{"type": "null"}, {"$ref": "#/definitions/text"}]}
                    }
                  }
                },
                "summary": {
                  "type": "object",
                  "required": ["errors", "warnings", "hints"],
                  "additionalProperties": false,
                  "properties": {
                    "errors": {"type": "integer", "minimum": 0},
                    "warnings": {"type": "integer", "minimum": 0},
                    "hints": {"type": "integer", "minimum": 0}
                  }
                }
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
                "column": {"description": "Counted from 1 in UTF-16 units.", "type": ["integer", "null"], "minimum": 1}
              }
            }

            """;
}
