using PromoAudit.Reports.Attacks;

namespace PromoAudit.Reports;

/// <summary>
/// The JSON Schema (draft-07) of <see cref="JsonReport"/>. Within version 1 keys are only ever added; a key that changes its
/// meaning or goes away makes version 2.
/// </summary>
public static class FindingsSchema
{
    public static string Text =>
        $$$$"""
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "$id": "promoaudit/findings/1",
              "title": "PromoAudit findings",
              "description": "What an audit of planned promotions says. Every text is given in English and in Chinese.",
              "type": "object",
              "required": ["schema", "tool", "ruleSet", "plans", "findings", "inconclusive", "missing", "diagnostics", "waivers", "baseline", "excerpts", "gate", "summary"],
              "properties": {
                "schema": {"enum": ["promoaudit/findings/1"]},
                "tool": {
                  "type": "object",
                  "required": ["name", "version"],
                  "properties": {"name": {"enum": ["promoaudit"]}, "version": {"type": "string"}}
                },
                "ruleSet": {
                  "description": "What the verdict rests on; null when no rules could be read, and then nothing was audited.",
                  "type": ["object", "null"],
                  "required": ["name", "version", "digest", "rules", "extends", "off"],
                  "properties": {
                    "name": {"type": "string"},
                    "version": {"type": "string"},
                    "digest": {"type": "string"},
                    "rules": {"description": "How many rules looked at each plan.", "type": "integer", "minimum": 0},
                    "extends": {
                      "description": "The sets that it stands on, the next one first; empty for one that stands by itself.",
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["name", "version", "digest"],
                        "properties": {"name": {"type": "string"}, "version": {"type": "string"}, "digest": {"type": "string"}}
                      }
                    },
                    "off": {
                      "description": "Ids of the rules that were switched off: they looked at no plan.",
                      "type": "array",
                      "items": {"type": "string"}
                    }
                  }
                },
                "plans": {"type": "array", "items": {"$ref": "#/definitions/plan"}},
                "findings": {
                  "description": "Plan by plan; in a plan the worst first.",
                  "type": "array",
                  "items": {"$ref": "#/definitions/finding"}
                },
                "inconclusive": {
                  "description": "Checks without an answer. They are not clean: they are not known.",
                  "type": "array",
                  "items": {"$ref": "#/definitions/inconclusive"}
                },
                "missing": {
                  "description": "Plan by plan, the fields that inconclusive checks lack, most useful first.",
                  "type": "array",
                  "items": {"$ref": "#/definitions/missing"}
                },
                "diagnostics": {
                  "description": "What is wrong with the input itself.",
                  "type": "array",
                  "items": {"$ref": "#/definitions/diagnostic"}
                },
                "waivers": {
                  "description": "The waivers of the files that were named, those that count for nothing among them.",
                  "type": "array",
                  "items": {"$ref": "#/definitions/filedWaiver"}
                },
                "baseline": {
                  "description": "What came of the baseline; null without one.",
                  "oneOf": [{"type": "null"}, {"$ref": "#/definitions/baseline"}]
                },
                "excerpts": {"$ref": "#/definitions/excerpts"},
                "shard": {
                  "description": "Only where the run looked at a part of the plans: what promoaudit merge has to know. Always the last member.",
                  "type": "object",
                  "required": ["index", "of", "inputs", "inputsDigest", "settingsDigest", "positions", "digest"],
                  "properties": {
                    "index": {"description": "Counted from 1.", "type": "integer", "minimum": 1},
                    "of": {"type": "integer", "minimum": 1},
                    "inputs": {"description": "How many files the parts share out.", "type": "integer"},
                    "inputsDigest": {"type": "string"},
                    "settingsDigest": {"type": "string"},
                    "positions": {
                      "description": "For each plan its position among the files, counted from 0.",
                      "type": "array",
                      "items": {"type": "integer", "minimum": 0}
                    },
                    "digest": {"description": "SHA-256 of the report up to here.", "type": "string"}
                  }
                },
                "gate": {{{{GateSchemaPart.Gate}}}},
                "summary": {
                  "type": "object",
                  "required": ["plans", "audited", "otherFiles", "findings", "open", "known", "waived", "preview", "critical", "high", "medium", "low", "info",
                               "inconclusive", "errors", "warnings"],
                  "properties": {
                    "otherFiles": {"description": "YAML files in the folders that are no plans.", "type": "integer"},
                    "findings": {"description": "All of them; those by severity are the open ones only.", "type": "integer"},
                    "preview": {"description": "Open findings of rules on trial.", "type": "integer"}
                  },
                  "additionalProperties": {"type": "integer", "minimum": 0}
                }
              },
              "definitions": {
                "text": {
                  "type": "object",
                  "required": ["en", "zh"],
                  "properties": {"en": {"type": "string"}, "zh": {"type": "string"}},
                  "additionalProperties": false
                },
                "names": {{{{GateSchemaPart.Names}}}},
                "textOrNull": {"oneOf": [{"type": "null"}, {"$ref": "#/definitions/text"}]},
                "path": {"description": "The file, which may be one that the plan includes.", "type": ["string", "null"]},
                "line": {"description": "Counted from 1.", "type": ["integer", "null"], "minimum": 1},
                "column": {
                  "description": "Counted from 1 in UTF-16 units; endColumn is the first one behind the place.",
                  "type": ["integer", "null"],
                  "minimum": 1
                },
                "excerpts": {
                  "description": "Lines that findings and diagnostics stand in, with two before and after. Each text is whole lines with their ends.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["path", "line", "text"],
                    "properties": {
                      "path": {"type": "string"},
                      "line": {"description": "The first one, counted from 1.", "type": "integer", "minimum": 1},
                      "text": {"type": "string"}
                    }
                  }
                },
                "fileEdits": {
                  "description": "Stretches of files and what to write there instead.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["path", "line", "column", "endLine", "endColumn", "text"],
                    "properties": {
                      "path": {"$ref": "#/definitions/path"},
                      "line": {"$ref": "#/definitions/line"},
                      "column": {"$ref": "#/definitions/column"},
                      "endLine": {"$ref": "#/definitions/line"},
                      "endColumn": {"$ref": "#/definitions/column"},
                      "text": {"type": "string"}
                    }
                  }
                },
                "filedWaiver": {{{{StandingSchemaPart.FiledWaiver}}}},
                "baseline": {{{{StandingSchemaPart.Baseline}}}},
                "plan": {
                  "type": "object",
                  "required": ["path", "id", "status", "profile", "currency", "waiversIgnored", "reach", "excerpts"],
                  "properties": {
                    "path": {"type": "string"},
                    "id": {"description": "Null when the plan could not be read.", "type": ["string", "null"]},
                    "status": {
                      "description": "failed: PromoAudit itself failed on it, which says nothing about the plan.",
                      "enum": ["audited", "notAudited", "failed"]
                    },
                    "profile": {"type": ["string", "null"]},
                    "currency": {"type": ["string", "null"]},
                    "waiversIgnored": {
                      "description": "Waivers of the plan that did not count because the change under review brings them in.",
                      "type": "array",
                      "items": {"type": "string"}
                    },
                    "excerpts": {"$ref": "#/definitions/excerpts"},
                    "reach": {{{{GateSchemaPart.Reach}}}},
                    "onlyMeetings": {
                      "description": "True: with check --changed-since, a plan that has not changed and meets one that has. Its own findings are left out.",
                      "type": "boolean"
                    },
                    "files": {
                      "description": "The plan's own file first, then what it includes, with the SHA-256 of their bytes. Only where it was asked for.",
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["path", "digest"],
                        "properties": {
                          "path": {"type": "string"},
                          "digest": {"type": "string", "pattern": "^[0-9a-f]{64}$"}
                        }
                      }
                    }
                  }
                },
                "finding": {
                  "type": "object",
                  "required": ["plan", "ruleId", "classes", "severity", "confidence", "preview", "path", "line", "column",
                               "endLine", "endColumn", "subjects", "involves", "title", "message", "why", "remedy", "docs", "values", "restsOn",
                               "moneyAtRisk", "attack", "charts", "changeFirst", "fixes", "repairs", "repairSearch", "related", "lowered", "loweredFrom",
                               "acceptance", "absorbed", "standing", "waiver", "recorded",
                               "fingerprint"],
                  "properties": {
                    "plan": {
                      "description": "The path of the plan, as in plans; null for one about a file of waivers or the baseline.",
                      "type": ["string", "null"]
                    },
                    "ruleId": {"type": "string", "pattern": "^[a-z0-9-]+/[a-z0-9-]+$"},
                    "classes": {"type": "array", "items": {"type": "string", "pattern": "^(C[0-9]{2}|TERMS|DATA)$"}},
                    "severity": {"enum": ["info", "low", "medium", "high", "critical"]},
                    "confidence": {"enum": ["tentative", "firm", "certain"]},
                    "preview": {"description": "A rule on trial never changes the verdict.", "type": "boolean"},
                    "path": {"$ref": "#/definitions/path"},
                    "line": {"$ref": "#/definitions/line"},
                    "column": {"$ref": "#/definitions/column"},
                    "endLine": {"$ref": "#/definitions/line"},
                    "endColumn": {"$ref": "#/definitions/column"},
                    "subjects": {
                      "description": "Such as promotion:full-300-off-50 or item:TEE.",
                      "type": "array",
                      "items": {"type": "string"}
                    },
                    "involves": {
                      "description": "The promotions and articles that have a part in it; none for one about the whole plan.",
                      "type": "array",
                      "items": {"type": "string"}
                    },
                    "title": {"$ref": "#/definitions/text"},
                    "message": {"$ref": "#/definitions/text"},
                    "why": {"$ref": "#/definitions/text"},
                    "remedy": {"$ref": "#/definitions/text"},
                    "docs": {
                      "description": "The page about the rule, as a path from where the rule set says or an address; null without one.",
                      "anyOf": [{"$ref": "#/definitions/text"}, {"type": "null"}]
                    },
                    "values": {
                      "description": "The figures of the message as data, by the name that the rule gives them.",
                      "type": "object",
                      "additionalProperties": {
                        "type": "object",
                        "required": ["kind", "value", "shown"],
                        "properties": {
                          "kind": {
                            "enum": ["Bool", "Number", "Percent", "Money", "Count", "Duration", "Instant", "Text", "Word",
                                     "List", "Record", "Unlimited", "Nothing", "Unknown"]
                          },
                          "value": {
                            "description": "Money in the plan's currency, a percent as a share of one, a duration in seconds.",
                            "type": "string"
                          },
                          "shown": {"$ref": "#/definitions/text"}
                        }
                      }
                    },
                    "restsOn": {
                      "description": "Figures that do not come from the plan: prices of the trade, law, exchange rates, how the platform behaves.",
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["name", "describes", "shown", "source", "verified"],
                        "properties": {
                          "name": {"description": "Such as threat.phone or profile.requalify.", "type": "string"},
                          "describes": {"$ref": "#/definitions/text"},
                          "shown": {"$ref": "#/definitions/text"},
                          "source": {"type": "string"},
                          "verified": {"description": "False: judgement, general knowledge, or worked out.", "type": "boolean"}
                        }
                      }
                    },
                    "moneyAtRisk": {
                      "description": "Null when the rule does not say, or when a figure is missing.",
                      "type": ["object", "null"],
                      "required": ["amount", "currency", "unbounded"],
                      "properties": {
                        "amount": {"description": "Null when nothing ends the loss.", "type": ["number", "null"]},
                        "currency": {"type": ["string", "null"]},
                        "unbounded": {"type": "boolean"}
                      }
                    },
                    "attack": {
                      "description": "The attack that it is about, step by step; null for a finding about anything else.",
                      "oneOf": [{"type": "null"}, {"$ref": "#/definitions/attack"}]
                    },
                    "charts": {
                      "description": "What can be drawn about it; empty unless check was asked for charts.",
                      "type": "array",
                      "items": {
                        "oneOf": [{"$ref": "#/definitions/quantityPriceChart"}, {"$ref": "#/definitions/stackChart"}]
                      }
                    },
                    "changeFirst": {
                      "description": "The one field to change first; path, line and column are its place, or that of what it belongs to.",
                      "type": ["object", "null"],
                      "required": ["field", "path", "line", "column", "endLine", "endColumn", "to"],
                      "properties": {
                        "field": {"description": "Such as promotions[full-300].limits.total.", "type": "string"},
                        "path": {"$ref": "#/definitions/path"},
                        "line": {"$ref": "#/definitions/line"},
                        "column": {"$ref": "#/definitions/column"},
                        "endLine": {"$ref": "#/definitions/line"},
                        "endColumn": {"$ref": "#/definitions/column"},
                        "to": {"description": "Plan text; null where it is for the reader to decide.", "type": ["string", "null"]}
                      }
                    },
                    "fixes": {
                      "description": "What the rule itself says to write.",
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["field", "to"],
                        "properties": {
                          "field": {"description": "From the subject on, such as promotion.onRefund.requalify.", "type": "string"},
                          "to": {"description": "Plan text, such as true or 20%.", "type": "string"}
                        }
                      }
                    },
                    "ruleEdits": {"$ref": "#/definitions/fileEdits"},
                    "repairSearch": {
                      "description": "Null where repairs were not asked for.",
                      "type": ["object", "null"],
                      "required": ["complete"],
                      "properties": {
                        "complete": {"description": "False: the search ended at the number of audits that it may make.", "type": "boolean"}
                      }
                    },
                    "repairs": {
                      "description": "What the rule itself says to write. With check --repairs, for findings from --fail-on on: what is proven to close the hole, the best first.",
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["field", "to"],
                        "properties": {
                          "field": {
                            "description": "From the subject on, such as promotion.onRefund.requalify; of a proven repair the first edit, such as promotions[full-300].limits.total.",
                            "type": "string"
                          },
                          "to": {"description": "Plan text, such as true or 20%.", "type": "string"},
                          "rank": {"description": "Only of a proven repair, as all that follows. 1 costs honest buyers least.", "type": "integer", "minimum": 1},
                          "edits": {
                            "type": "array",
                            "items": {
                              "type": "object",
                              "required": ["field", "from", "to", "addsToList", "path", "line", "column", "endLine", "endColumn"],
                              "properties": {
                                "field": {"type": "string"},
                                "from": {"description": "Plan text; null where the plan does not say it.", "type": ["string", "null"]},
                                "to": {"type": "string"},
                                "addsToList": {"description": "Whether to is one more entry of a list.", "type": "boolean"},
                                "path": {"$ref": "#/definitions/path"},
                                "line": {"$ref": "#/definitions/line"},
                                "column": {"$ref": "#/definitions/column"},
                                "endLine": {"$ref": "#/definitions/line"},
                                "endColumn": {"$ref": "#/definitions/column"}
                              }
                            }
                          },
                          "fileEdits": {"$ref": "#/definitions/fileEdits"},
                          "removes": {
                            "description": "Findings that the edited plan no longer has.",
                            "type": "array",
                            "items": {
                              "type": "object",
                              "required": ["ruleId", "fingerprint"],
                              "properties": {
                                "ruleId": {"type": "string"},
                                "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{16}$"}
                              }
                            }
                          },
                          "honestBuyers": {
                            "description": "What ordinary baskets cost more, in the plan's currency.",
                            "type": "object",
                            "required": ["baskets", "dearer", "share", "meanRise"],
                            "properties": {
                              "baskets": {"type": "integer", "minimum": 0},
                              "dearer": {"type": "integer", "minimum": 0},
                              "share": {"type": "number", "minimum": 0, "maximum": 1},
                              "meanRise": {"type": "number", "minimum": 0}
                            }
                          }
                        }
                      }
                    },
                    "related": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["path", "line", "column", "endLine", "endColumn", "note"],
                        "properties": {
                          "path": {"$ref": "#/definitions/path"},
                          "line": {"$ref": "#/definitions/line"},
                          "column": {"$ref": "#/definitions/column"},
                          "endLine": {"$ref": "#/definitions/line"},
                          "endColumn": {"$ref": "#/definitions/column"},
                          "note": {"$ref": "#/definitions/text"}
                        }
                      }
                    },
                    "lowered": {
                      "description": "Why the severity is lower than the rule's own.",
                      "oneOf": [{"type": "null"}, {"$ref": "#/definitions/text"}]
                    },
                    "loweredFrom": {
                      "description": "The severity before it was lowered; null when it was not.",
                      "enum": ["low", "medium", "high", "critical", null]
                    },
                    "acceptance": {
                      "description": "What accepts of the plan has to say to it; null where nobody signed.",
                      "type": ["object", "null"],
                      "required": ["honoured", "signed", "exceededBy", "note"],
                      "properties": {
                        "honoured": {"description": "Whether it was lowered to info for it.", "type": "boolean"},
                        "signed": {
                          "type": "array",
                          "items": {
                            "type": "object",
                            "required": ["promotion", "lossUpTo", "approvedBy", "reason"],
                            "properties": {
                              "promotion": {"type": "string"},
                              "lossUpTo": {"type": "number"},
                              "approvedBy": {"type": "string"},
                              "reason": {"type": ["string", "null"]}
                            }
                          }
                        },
                        "exceededBy": {"description": "Null when it is covered, and when nothing ends the loss.", "type": ["number", "null"]},
                        "note": {"$ref": "#/definitions/text"}
                      }
                    },
                    "absorbed": {
                      "description": "Rules that tell of the same hole and were left out.",
                      "type": "array",
                      "items": {"type": "string"}
                    },
                    "standing": {
                      "description": "Only what is open can stop a launch. known: in the baseline, and not graver than it was then.",
                      "enum": ["open", "known", "waived"]
                    },
                    "waiver": {
                      "description": "The waiver that stands for it; null unless it is waived. path, line and column say where it is written.",
                      "type": ["object", "null"],
                      "required": ["reason", "approver", "expires", "path", "line", "column", "endLine", "endColumn"],
                      "properties": {
                        "reason": {"type": "string"},
                        "approver": {"type": "string"},
                        "expires": {"description": "The last day on which it counts.", "type": "string"},
                        "path": {"$ref": "#/definitions/path"},
                        "line": {"$ref": "#/definitions/line"},
                        "column": {"$ref": "#/definitions/column"},
                        "endLine": {"$ref": "#/definitions/line"},
                        "endColumn": {"$ref": "#/definitions/column"}
                      }
                    },
                    "recorded": {
                      "description": "What the baseline says of it; null where it is not in there. One that has become graver is open.",
                      "type": ["object", "null"],
                      "required": ["file", "since", "severity", "newcomers", "moneyAtRisk"],
                      "properties": {
                        "newcomers": {
                          "description": "What has a part in a finding about a whole plan now and had none then.",
                          "type": "array",
                          "items": {"type": "string"}
                        },
                        "file": {"description": "The plan's file then, from the folder of the baseline on.", "type": "string"},
                        "since": {"description": "The day on which it was first recorded.", "type": "string"},
                        "severity": {"enum": ["critical", "high", "medium", "low", "info"]},
                        "moneyAtRisk": {
                          "type": ["object", "null"],
                          "required": ["amount", "currency", "unbounded"],
                          "properties": {
                            "amount": {"type": ["number", "null"]},
                            "currency": {"type": ["string", "null"]},
                            "unbounded": {"type": "boolean"}
                          }
                        }
                      }
                    },
                    "fingerprint": {"description": "Stays the same when lines move.", "type": "string", "pattern": "^[0-9a-f]{16}$"}
                  }
                },
                "attack": {
                  "description": "All steps once, and what they come to when they are repeated until something ends it. Amounts are in the plan's currency.",
                  "type": "object",
                  "required": [{{{{AttackSchemaPart.Required}}}}],
                  "properties": {
            {{{{AttackSchemaPart.Properties}}}}
                  }
                },
            {{{{AttackSchemaPart.Step}}}},
            {{{{ChartSchemaPart.Definitions}}}},
                "inconclusive": {
                  "type": "object",
                  "required": ["plan", "ruleId", "subjects", "gravest", "preview", "cutShort", "missing"],
                  "properties": {
                    "plan": {"type": "string"},
                    "ruleId": {"type": "string"},
                    "gravest": {
                      "description": "The gravest that the rule can be, if it turns out to hold.",
                      "enum": ["info", "low", "medium", "high", "critical"]
                    },
                    "subjects": {"type": "array", "items": {"type": "string"}},
                    "preview": {"description": "A rule on trial never changes the verdict.", "type": "boolean"},
                    "cutShort": {"description": "A search or the rule itself was stopped; no figure is missing.", "type": "boolean"},
                    "missing": {
                      "description": "What would decide it, the most useful first.",
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
                          "reason": {"$ref": "#/definitions/textOrNull"}
                        }
                      }
                    }
                  }
                },
                "missing": {
                  "type": "object",
                  "required": ["plan", "field", "names", "path", "line", "column", "endLine", "endColumn", "reason", "decides",
                               "helps", "weight"],
                  "properties": {
                    "plan": {"type": "string"},
                    "field": {"description": "Without names where several things lack it: catalog[].cost.", "type": "string"},
                    "names": {"description": "Which things lack it.", "type": "array", "items": {"type": "string"}},
                    "path": {"$ref": "#/definitions/path"},
                    "line": {"$ref": "#/definitions/line"},
                    "column": {"$ref": "#/definitions/column"},
                    "endLine": {"$ref": "#/definitions/line"},
                    "endColumn": {"$ref": "#/definitions/column"},
                    "reason": {"$ref": "#/definitions/textOrNull"},
                    "decides": {"description": "Rules that it decides by itself.", "type": "array", "items": {"type": "string"}},
                    "helps": {"description": "Rules that lack other fields too.", "type": "array", "items": {"type": "string"}},
                    "weight": {
                      "description": "For each check 16, 8, 4, 2 or 1 by the gravest its rule can be, over the square of the fields it lacks.",
                      "type": "number"
                    }
                  }
                },
                "diagnostic": {
                  "type": "object",
                  "required": ["plan", "code", "severity", "path", "line", "column", "endLine", "endColumn", "message", "remedy"],
                  "properties": {
                    "plan": {"description": "Null when it concerns the whole run.", "type": ["string", "null"]},
                    "code": {"type": "string", "pattern": "^PA[0-9]{3}$"},
                    "severity": {"enum": ["error", "warning"]},
                    "path": {"$ref": "#/definitions/path"},
                    "line": {"$ref": "#/definitions/line"},
                    "column": {"$ref": "#/definitions/column"},
                    "endLine": {"$ref": "#/definitions/line"},
                    "endColumn": {"$ref": "#/definitions/column"},
                    "message": {"$ref": "#/definitions/text"},
                    "remedy": {"$ref": "#/definitions/textOrNull"}
                  }
                }
              }
            }

            """;
}
