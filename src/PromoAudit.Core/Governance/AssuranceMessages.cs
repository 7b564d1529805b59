using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Governance;

/// <summary>What is said of each kind of <see cref="Assurance"/>: a sentence with the figures in it, and what to do.</summary>
internal static class AssuranceMessages
{
    public static LocalizedText NothingAudited => new("Nothing was audited.", "没有审计任何方案。");

    public static (LocalizedText Message, LocalizedText Remedy) Of(AssuranceKind kind, int count, string since = "") =>
        kind switch
        {
            AssuranceKind.NothingAudited => (
                NothingAudited,
                new("Name the files or folders that hold the plans.", "请写出方案所在的文件或文件夹。")
            ),
            AssuranceKind.NothingMatched => (
                new($"{Counted(count, "path")} led to no plan.", $"有 {count} 个路径没有找到任何方案。"),
                new("Correct the path, or leave it out.", "请改正路径，或者去掉它。")
            ),
            AssuranceKind.NothingChanged => (
                new(
                    $"No plan has changed since {since}, so none was audited.",
                    $"自 {since} 以来没有方案改动，所以没有审计任何方案。"
                ),
                new("Audit all plans from time to time.", "请定期审计全部方案。")
            ),
            AssuranceKind.UnknownVersion => (
                new(
                    $"{Counted(count, "plan")} {(count == 1 ? "is" : "are")} written in a format version that this program does not know.",
                    $"有 {count} 份方案的格式版本不认识。"
                ),
                new("Write promoaudit: 1, or use a newer PromoAudit.", "请写 promoaudit: 1，或者升级 PromoAudit。")
            ),
            AssuranceKind.SearchCutShort => (
                new(
                    $"In {Counted(count, "plan")} a search ended before it had seen everything.",
                    $"有 {count} 份方案的搜索没有看完就结束了。"
                ),
                new(
                    "Split the plan into plans of fewer promotions or articles, or say which promotions exclude each other.",
                    "请把方案拆成活动和商品更少的几份，或写明哪些活动互斥。"
                )
            ),
            AssuranceKind.MeetingsLeftOut => (
                new(
                    $"{Counted(count, "more pair")} of plans can meet on one order and {(count == 1 ? "was" : "were")} not priced together.",
                    $"还有 {count} 对方案可能同享，没有合在一起审计。"
                ),
                new("Audit fewer plans of one shop in one run.", "请减少一次审计的同店方案数量。")
            ),
            AssuranceKind.SkippedFile => (
                new(
                    $"{Counted(count, "file")} beside the plans {(count == 1 ? "was" : "were")} not audited.",
                    $"方案旁边有 {count} 个文件没有审计。"
                ),
                new(
                    "Give plans a name that ends in .yaml and the lines \"promoaudit: 1\" and \"plan:\"; move other files away.",
                    "方案请以 .yaml 结尾，并写上“promoaudit: 1”和“plan:”；其他文件请移走。"
                )
            ),
            AssuranceKind.EmptyPlan => (
                new(
                    $"{Counted(count, "plan")} {(count == 1 ? "has" : "have")} no promotion, so there was nothing to find.",
                    $"有 {count} 份方案没有活动，自然查不出漏洞。"
                ),
                new("Write the promotions, or remove the plan.", "请写上活动，或者删掉方案。")
            ),
            AssuranceKind.NotLive => (
                new(
                    $"{Counted(count, "promotion")} {(count == 1 ? "is" : "are")} not live, and some rules look at live ones only.",
                    $"有 {count} 个活动的状态不是 live，部分规则只看 live 的活动。"
                ),
                new(
                    "Audit the plan with the status that it is launched with: status: live.",
                    "请按上线时的状态审计：status: live。"
                )
            ),
            AssuranceKind.SamePlanId => (
                new(
                    $"{Counted(count, "plan")} {(count == 1 ? "has" : "have")} the name of another one, and a waiver in a file does not tell them apart; a baseline goes by files.",
                    $"有 {count} 份方案与别的方案同名：豁免文件分不清是哪一份；基线按文件区分。"
                ),
                new("Give each plan a name of its own.", "请给每份方案单独命名。")
            ),
            AssuranceKind.RuleWeakened => (
                new(
                    $"{Counted(count, "rule")} {(count == 1 ? "was" : "were")} switched off or changed for this run.",
                    $"有 {count} 条规则在这次审计中被关闭或调整。"
                ),
                new("Change them in a rule set of your own, with a version.", "请在自己的规则集里调整，并给出版本。")
            ),
            AssuranceKind.RuleOff => (
                new($"The rule set switches off {Counted(count, "rule")}.", $"规则集关闭了 {count} 条规则。"),
                new("promoaudit rules list --changed shows who did.", "用 promoaudit rules list --changed 查看出处。")
            ),
            AssuranceKind.RuleNeverApplied => (
                new(
                    $"{Counted(count, "rule")} had nothing to look at in any plan.",
                    $"有 {count} 条规则在所有方案里都没有可看的对象。"
                ),
                new(
                    "promoaudit explain RULE says what a rule looks for.",
                    "用 promoaudit explain 规则 查看它找的是什么。"
                )
            ),
            AssuranceKind.UnverifiedFigure => (
                new(
                    $"{Counted(count, "figure")} that the verdict rests on {(count == 1 ? "was" : "were")} never verified.",
                    $"结论用到了 {count} 项未经核实的数据。"
                ),
                new(
                    "See where they come from under \"unverified\" in the JSON report; say in the plan what holds for you.",
                    "出处见 JSON 报告的 unverified；请在方案里写明你们的实际情况。"
                )
            ),
            AssuranceKind.AcceptedLoss => (
                new(
                    $"{Counted(count, "finding")} {(count == 1 ? "is" : "are")} no more than info because the plan accepts the loss.",
                    $"有 {count} 个漏洞因方案声明接受亏损（accepts）而降为提示。"
                ),
                new("Ask those who are named whether they approved it.", "请向列出的批准人确认。")
            ),
            _ => (
                new(
                    $"{Counted(count, "waiver")} or baseline {(count == 1 ? "entry" : "entries")} of the change under review {(count == 1 ? "was" : "were")} not counted.",
                    $"本次改动带来的 {count} 条豁免或基线记录没有计入。"
                ),
                new("Have them approved and merged first.", "请先批准并合入这些内容。")
            ),
        };

    /// <param name="threshold">From where on a check is grave; null where no threshold is set.</param>
    public static (LocalizedText Message, LocalizedText Remedy) Grave(int count, Severity? threshold) =>
        (
            new(
                $"{Counted(count, "check")} that could be {SeverityRange.English(threshold ?? Severity.High)} could not be decided.",
                $"有 {count} 项可能达到{SeverityRange.Chinese(threshold ?? Severity.High)}的检查无法判定。"
            ),
            new(
                "Fill in the fields that are listed as missing, the first ones first.",
                "请按列出的顺序补上缺少的字段。"
            )
        );

    public static (LocalizedText Message, LocalizedText Remedy) Milder(int count) =>
        (
            new($"{Counted(count, "milder check")} could not be decided.", $"有 {count} 项较轻的检查无法判定。"),
            new("Fill in the fields that are listed as missing.", "请补上列出的缺少字段。")
        );

    public static (LocalizedText Message, LocalizedText Remedy) OnTrial(int count, Severity? threshold) =>
        (
            new(
                $"{Counted(count, "finding")} of rules on trial {(count == 1 ? "is" : "are")} {SeverityRange.English(threshold ?? Severity.High)}; {(count == 1 ? "it stops" : "they stop")} nothing.",
                $"试行规则发现了 {count} 个{SeverityRange.Chinese(threshold ?? Severity.High)}的漏洞，但不影响结论。"
            ),
            new("Look at them before the rules are no longer on trial.", "请在规则转正之前处理。")
        );

    /// <param name="count">Of entries that nothing was found for.</param>
    /// <param name="unasked">Those among them whose rules did not run: whether their findings are gone is not known.</param>
    public static (LocalizedText Message, LocalizedText Remedy) Stale(int count, int unasked)
    {
        var gone = count - unasked;
        LocalizedText ofGone = new(
            $"{Counted(gone, "finding")} of the baseline {(gone == 1 ? "is" : "are")} gone.",
            $"基线里有 {gone} 个漏洞已经消失。"
        );
        if (unasked == 0)
        {
            return (ofGone, new("promoaudit baseline takes them out.", "用 promoaudit baseline 去掉它们。"));
        }

        LocalizedText ofUnasked = new(
            $"{Counted(unasked, "finding")} of the baseline could not be looked for, because {(unasked == 1 ? "its rule" : "their rules")} did not run.",
            $"基线里有 {unasked} 个漏洞无法核对，因为对应的规则没有运行。"
        );
        return (
            gone == 0
                ? ofUnasked
                : new($"{ofGone.English} {ofUnasked.English}", $"{ofGone.Chinese}{ofUnasked.Chinese}"),
            new(
                "Leave the baseline as it is until these rules run again: promoaudit baseline would drop what they found.",
                "请等这些规则恢复运行再更新基线：现在用 promoaudit baseline 会去掉它们的记录。"
            )
        );
    }

    public static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
