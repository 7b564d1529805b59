namespace PromoAudit.Reports.Attacks;

/// <summary>The definitions of an attack that the schemas of attacks and of findings share.</summary>
internal static class AttackSchemaPart
{
    /// <summary>What <see cref="JsonAttack"/> always writes.</summary>
    public const string Required =
        "\"aim\", \"move\", \"complete\", \"bounds\", \"certain\", \"promotions\", \"item\", \"steps\", "
        + "\"gainPerRound\", \"lossPerRound\", \"gainPerIdentity\", \"lossPerIdentity\", \"identityPrice\", "
        + "\"identities\", \"uses\", \"roundsPerIdentity\", \"bindingCap\", \"bindingCapAt\", \"gainAtCap\", "
        + "\"lossAtCap\", \"lossBeforeDetection\", \"uncapped\"";

    public const string Properties = """
                "aim": {"enum": ["resale", "refund-keep", "reward-farm", "self-deal", "claim", "harm", "code"]},
                "move": {"description": "How it is done, such as buy-and-resell.", "type": "string"},
                "complete": {"description": "False: a budget ended the search.", "type": "boolean"},
                "bounds": {
                  "description": "Within what bounds the search went through everything.",
                  "type": "object",
                  "required": ["ordersPerIdentity", "identities", "budget", "ordersPriced", "carts"],
                  "properties": {
                    "ordersPerIdentity": {"type": "integer"},
                    "identities": {"description": "How many there are.", "type": "number"},
                    "budget": {"description": "Orders; null where time ends the search.", "type": ["integer", "null"]},
                    "ordersPriced": {"type": "integer"},
                    "carts": {"type": "integer"}
                  }
                },
                "certain": {"description": "False: only if what the plan does not say is as bad as it can be.", "type": "boolean"},
                "promotions": {"type": "array", "items": {"type": "string"}},
                "item": {"description": "The article that it turns on.", "type": ["string", "null"]},
                "steps": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/step"}},
                "gainPerRound": {"description": "What the attacker has from all steps, done once.", "type": "number"},
                "lossPerRound": {"description": "What the plan's owner loses by them.", "type": "number"},
                "gainPerIdentity": {"description": "Net of its price.", "type": "number"},
                "lossPerIdentity": {"type": "number"},
                "identityPrice": {"type": "number"},
                "identities": {"description": "How many it takes until it ends.", "type": "number"},
                "uses": {"description": "How often all steps are done until it ends.", "type": "number"},
                "roundsPerIdentity": {"description": "How often one identity does them.", "type": "number"},
                "bindingCap": {
                  "description": "The field that ends it, such as promotions[full-300].limits.total; identities where nothing in the plan does.",
                  "type": "string"
                },
                "bindingCapAt": {
                  "description": "Where that field stands; null for what is no field.",
                  "type": "object",
                  "required": ["path", "line", "column", "endLine", "endColumn"],
                  "properties": {
                    "path": {"$ref": "#/definitions/path"},
                    "line": {"$ref": "#/definitions/line"},
                    "column": {"$ref": "#/definitions/column"},
                    "endLine": {"$ref": "#/definitions/line"},
                    "endColumn": {"$ref": "#/definitions/column"}
                  }
                },
                "gainAtCap": {"description": "Net of the price of all identities.", "type": "number"},
                "lossAtCap": {"type": "number"},
                "lossBeforeDetection": {"description": "Null where the plan does not say how soon an incident is noticed.", "type": ["number", "null"]},
                "uncapped": {"type": "boolean"}
        """;

    public const string Step = """
            "step": {
              "description": "One step; cash is what the attacker has from it, loss what the plan's owner loses by it.",
              "type": "object",
              "required": ["kind", "story", "goods", "promotions", "count", "at", "cash", "loss", "terms"],
              "properties": {
                "kind": {"description": "Such as order, return or resell.", "type": "string"},
                "story": {"$ref": "#/definitions/text"},
                "goods": {"type": "string"},
                "promotions": {"type": "array", "items": {"type": "string"}},
                "count": {"description": "How often, where that is not once.", "type": ["number", "null"]},
                "at": {
                  "description": "The promotion or the article that it is about.",
                  "type": "object",
                  "required": ["path", "line", "column", "endLine", "endColumn"],
                  "properties": {
                    "path": {"$ref": "#/definitions/path"},
                    "line": {"$ref": "#/definitions/line"},
                    "column": {"$ref": "#/definitions/column"},
                    "endLine": {"$ref": "#/definitions/line"},
                    "endColumn": {"$ref": "#/definitions/column"}
                  }
                },
                "cash": {"type": "number"},
                "loss": {"type": "number"},
                "terms": {
                  "description": "How the amounts come about; they add up to cash and loss.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["kind", "of", "cash", "loss"],
                    "properties": {
                      "kind": {"description": "Such as list-price or discount.", "type": "string"},
                      "of": {"description": "Which promotion, article or figure.", "type": "string"},
                      "cash": {"type": "number"},
                      "loss": {"type": "number"}
                    }
                  }
                }
              }
            }
        """;
}
