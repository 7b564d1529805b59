namespace PromoAudit.Reports;

/// <summary>The definitions of what <see cref="JsonCharts"/> writes.</summary>
internal static class ChartSchemaPart
{
    public const string Definitions = """
            "quantityPriceChart": {
              "description": "What a buyer pays for one unit of an article when ordering 1, 2, 3 … of it and nothing else.",
              "type": "object",
              "required": ["kind", "sku", "name", "promotions", "points", "list", "cost", "floor", "breakPoints", "complete"],
              "properties": {
                "kind": {"enum": ["quantityPrice"]},
                "sku": {"type": "string"},
                "name": {"type": ["string", "null"]},
                "promotions": {
                  "description": "Those that were allowed.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["promotion", "name"],
                    "properties": {"promotion": {"type": "string"}, "name": {"type": ["string", "null"]}}
                  }
                },
                "points": {
                  "type": "array",
                  "minItems": 2,
                  "items": {
                    "type": "object",
                    "required": ["quantity", "unitPrice", "unitReceived"],
                    "properties": {
                      "quantity": {"type": "integer", "minimum": 1},
                      "unitPrice": {"type": "number"},
                      "unitReceived": {"description": "Paid, plus what others fund.", "type": "number"}
                    }
                  }
                },
                "list": {"description": "Everyday price of one unit.", "type": "number"},
                "cost": {"type": ["number", "null"]},
                "floor": {"type": ["number", "null"]},
                "breakPoints": {
                  "description": "Quantities at which one more unit costs another price than the unit before.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["quantity", "lastUnit", "falls", "promotions"],
                    "properties": {
                      "quantity": {"type": "integer", "minimum": 2},
                      "lastUnit": {"description": "What the last unit of the quantity adds to the bill.", "type": "number"},
                      "falls": {"type": "boolean"},
                      "promotions": {"type": "array", "items": {"type": "string"}}
                    }
                  }
                },
                "complete": {"description": "False: not every combination of promotions was tried.", "type": "boolean"}
              }
            },
            "stackChart": {
              "description": "One order from everyday prices to what is paid, promotion by promotion.",
              "type": "object",
              "required": ["kind", "cart", "list", "steps", "options", "paid", "received", "surcharges", "shipping", "cost"],
              "properties": {
                "kind": {"enum": ["stack"]},
                "cart": {"type": "string"},
                "list": {"description": "The goods at everyday prices.", "type": "number"},
                "steps": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["promotion", "name", "amount", "fundedByOthers"],
                    "properties": {
                      "promotion": {"type": "string"},
                      "name": {"type": ["string", "null"]},
                      "amount": {"description": "What it takes off.", "type": "number"},
                      "fundedByOthers": {"type": "number"}
                    }
                  }
                },
                "options": {"type": "number"},
                "paid": {"description": "What the buyer pays for the goods.", "type": "number"},
                "received": {"description": "Paid, plus what others fund.", "type": "number"},
                "surcharges": {"type": "number"},
                "shipping": {"description": "Null where the plan does not say.", "type": ["number", "null"]},
                "cost": {"description": "Of the goods; null where the plan does not say of each.", "type": ["number", "null"]}
              }
            }
        """;
}
