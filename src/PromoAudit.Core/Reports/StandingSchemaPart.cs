namespace PromoAudit.Reports;

/// <summary>What <see cref="JsonStanding"/> writes of a run, for the schema of findings.</summary>
internal static class StandingSchemaPart
{
    public static string FiledWaiver =>
        """
            {
                  "type": "object",
                  "required": ["rule", "plan", "subjects", "reason", "approver", "expires", "path", "line", "column", "endLine",
                               "endColumn", "counts", "ignored", "judged", "expired", "uses", "needsSubject", "locked",
                               "others", "plans", "nearPlans"],
                  "properties": {
                    "rule": {"description": "As written.", "type": "string"},
                    "plan": {"type": ["string", "null"]},
                    "subjects": {"type": "array", "items": {"type": "string"}},
                    "reason": {"type": "string"},
                    "approver": {"type": "string"},
                    "expires": {"description": "The last day on which it counts.", "type": ["string", "null"]},
                    "path": {"$ref": "#/definitions/path"},
                    "line": {"$ref": "#/definitions/line"},
                    "column": {"$ref": "#/definitions/column"},
                    "endLine": {"$ref": "#/definitions/line"},
                    "endColumn": {"$ref": "#/definitions/column"},
                    "counts": {"description": "Nothing is wrong with it whatever the plans, and it is not ignored.", "type": "boolean"},
                    "ignored": {"description": "The change under review brings it in.", "type": "boolean"},
                    "judged": {"description": "Its plan was audited.", "type": "boolean"},
                    "expired": {"type": "boolean"},
                    "uses": {"description": "How many findings it covers.", "type": "integer", "minimum": 0},
                    "needsSubject": {"description": "It names no subject, and the rule has found something that has one.", "type": "boolean"},
                    "locked": {"description": "A locked rule whose finding it would wave through.", "type": ["string", "null"]},
                    "others": {
                      "description": "What the rule tells of in the plan and the waiver does not cover, the names of one finding on lines of their own.",
                      "type": "array",
                      "items": {"type": "string"}
                    },
                    "plans": {"description": "The files whose findings it covers.", "type": "array", "items": {"type": "string"}},
                    "nearPlans": {"description": "Audited plans that are called almost like the one it is for.", "type": "array", "items": {"type": "string"}}
                  }
                }
            """;

    public static string Baseline =>
        """
            {
                  "type": "object",
                  "required": ["path", "entries", "matched", "stale", "ignored", "judged"],
                  "properties": {
                    "path": {"type": "string"},
                    "entries": {"description": "How many recorded findings count.", "type": "integer", "minimum": 0},
                    "matched": {"description": "How many findings of the run are recorded.", "type": "integer", "minimum": 0},
                    "stale": {"description": "How many recorded findings are gone.", "type": "integer", "minimum": 0},
                    "ignored": {"$ref": "#/definitions/names"},
                    "judged": {
                      "description": "The entries of plans that were audited.",
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["file", "ruleId", "subjects", "plan", "fingerprint", "times", "matched", "plans"],
                        "properties": {
                          "file": {"description": "The plan's file, from the folder of the baseline on.", "type": "string"},
                          "ruleId": {"type": "string"},
                          "subjects": {"type": "array", "items": {"type": "string"}},
                          "plan": {"description": "The id of the plan.", "type": "string"},
                          "fingerprint": {"type": "string"},
                          "times": {"description": "How many such findings are recorded.", "type": "integer", "minimum": 0},
                          "matched": {"type": "integer", "minimum": 0},
                          "plans": {"description": "The files whose findings rest on it.", "type": "array", "items": {"type": "string"}}
                        }
                      }
                    }
                  }
                }
            """;
}
