namespace PromoAudit.Reports.Proofs;

/// <summary>The JSON Schema (draft-07) of the manifest that <see cref="EvidenceManifest"/> writes. Within version 1 keys are only ever added.</summary>
public static class EvidenceSchema
{
    public static string Text =>
        """
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "$id": "promoaudit/evidence/1",
              "title": "PromoAudit evidence",
              "description": "evidence.json of a bundle: which files it holds, and where they came from.",
              "type": "object",
              "required": ["schema", "tool", "moment", "verdictHolds", "reasons", "files"],
              "additionalProperties": false,
              "properties": {
                "schema": {"enum": ["promoaudit/evidence/1"]},
                "tool": {
                  "type": "object",
                  "required": ["name", "version"],
                  "properties": {"name": {"type": "string"}, "version": {"type": "string"}}
                },
                "moment": {"type": "string"},
                "verdictHolds": {"description": "Whether the verdict held for these plans when the bundle was made.", "type": "boolean"},
                "reasons": {
                  "description": "Why it did not; empty when it did.",
                  "type": "array",
                  "items": {"type": "object", "required": ["en", "zh"], "properties": {"en": {"type": "string"}, "zh": {"type": "string"}}}
                },
                "files": {
                  "description": "All but this one and SHA256SUMS, by path.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["path", "digest", "role", "original"],
                    "additionalProperties": false,
                    "properties": {
                      "path": {"type": "string"},
                      "digest": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                      "role": {"enum": ["plan", "include", "verdict", "findings", "report", "approvals", "history", "readme"]},
                      "original": {"description": "Where it was taken from; null for what was made for the bundle.", "type": ["string", "null"]}
                    }
                  }
                }
              }
            }

            """;
}
