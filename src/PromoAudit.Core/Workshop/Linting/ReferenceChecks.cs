using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Linting;

/// <summary>What a rule names: other rules, sources, exceptions.</summary>
internal static class ReferenceChecks
{
    private const string LawClass = "C18";

    public static void AbsorbsNothing(LintedRule rule, LintComplaints complaints)
    {
        foreach (var absorbed in rule.Draft.Absorbs)
        {
            if (rule.Set.Rules.Find(absorbed.Value) is { } other && WhyNothing(rule.Rule, other) is { } why)
            {
                complaints.Add(absorbed.Place, why, new("Delete it.", "请删掉。"));
            }
        }
    }

    public static void Replacement(LintedRule rule, LintComplaints complaints)
    {
        if (rule.Draft.ReplacedBy is not { } replacement)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal) { rule.Rule.Id };
        var next = rule.Set.Rules.Find(replacement.Value);
        while (next is { Status: RuleStatus.Deprecated, ReplacedBy: { } further } && seen.Add(next.Id))
        {
            next = rule.Set.Rules.Find(further);
        }

        if (next is { Status: RuleStatus.Deprecated })
        {
            var isCycle = seen.Contains(next.Id);
            complaints.Add(
                replacement.Place,
                isCycle
                    ? new(
                        "The replacements lead back to where they began, so that no rule of them runs.",
                        "替代关系绕了一圈，没有一条会运行。"
                    )
                    : new(
                        $"The replacements end at {next.Id}, which is deprecated as well.",
                        $"一路替代到 {next.Id}，而它也已停用。"
                    ),
                new("Name a rule that runs.", "请写一条仍在运行的规则。")
            );
        }
    }

    public static void LawWithoutSource(LintedRule rule, LintComplaints complaints)
    {
        if (rule.Rule.Classes.Contains(LawClass, StringComparer.Ordinal) && rule.Draft.References.IsEmpty)
        {
            complaints.Add(
                rule.Head,
                new("The rule says what is unlawful and names no law.", "规则说某种做法违法，却没有写依据哪部法规。"),
                new("Name act and article under `refs`.", "请在 `refs` 写明法规和条款。")
            );
        }
    }

    public static void MalformedReference(LintedRule rule, LintComplaints complaints)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in rule.Draft.References)
        {
            var text = reference.Value;
            if (text.Contains("://", StringComparison.Ordinal) && !text.Split((char[]?)null).Any(IsAddress))
            {
                complaints.Add(
                    reference.Place,
                    new($"\"{text}\" is not an address that can be opened.", $"“{text}”不是能打开的网址。"),
                    new(
                        "Write it as a browser shows it, such as https://example.org/page.",
                        "请照浏览器里的样子写，例如 https://example.org/page。"
                    )
                );
            }
            else if (!seen.Add(text))
            {
                complaints.Add(
                    reference.Place,
                    new($"\"{text}\" is named twice.", $"“{text}”写了两遍。"),
                    new("Delete one.", "请删掉一处。")
                );
            }
        }
    }

    public static void NoException(LintedRule rule, LintComplaints complaints)
    {
        if (rule.Rule.Confidence == Confidence.Tentative && rule.Draft.NotWhen.IsEmpty)
        {
            complaints.Add(
                rule.Head,
                new(
                    "The rule rests on a guess and does not say when the guess is wrong.",
                    "规则靠推测，却没有写什么情况下推测不成立。"
                ),
                new("Add `notWhen` with the false alarms that you know.", "请用 `notWhen` 写上已知的误报情形。")
            );
        }
    }

    public static void NameRepeatsCategory(LintedRule rule, LintComplaints complaints)
    {
        var parts = rule.Rule.Id.Split('/');
        if (parts[1].StartsWith(parts[0] + "-", StringComparison.Ordinal) && rule.Draft.Id is { } id)
        {
            complaints.Add(
                id.Place,
                new($"The name repeats its category, \"{parts[0]}\".", $"名称重复了类别“{parts[0]}”。"),
                new(
                    $"`{parts[0]}/{parts[1][(parts[0].Length + 1)..]}` says the same.",
                    $"`{parts[0]}/{parts[1][(parts[0].Length + 1)..]}` 就够了。"
                )
            );
        }
    }

    public static void Deserted(LintedRule rule, LintComplaints complaints)
    {
        if (rule.Rule.Status == RuleStatus.Deprecated && rule.Draft.ReplacedBy is null)
        {
            complaints.Add(
                rule.Head,
                new("The rule no longer runs and does not say what takes its place.", "规则已停用，却没有写由谁代替。"),
                new("Add `replacedBy`, if there is such a rule.", "如果有替代的规则，请写 `replacedBy`。")
            );
        }
    }

    private static LocalizedText? WhyNothing(Rule rule, Rule other)
    {
        if (rule.Status == RuleStatus.Preview)
        {
            return new("A rule on trial absorbs nothing.", "试行的规则不合并任何结果。");
        }

        return MildestOf(other) > rule.Gravest
            ? new(
                $"{other.Id} is always graver than this rule, and what is graver is never absorbed.",
                $"{other.Id} 总比这一条严重，而更严重的从不被合并。"
            )
            : null;
    }

    private static Severity MildestOf(Rule rule) =>
        rule
            .ReportText.Severity.Select(rung => rung.Severity)
            .Concat(rule.ReportText.Lowered.Select(step => step.To))
            .Append(rule.IsAcceptable ? Severity.Info : Severity.Critical)
            .Min();

    private static bool IsAddress(string word) =>
        Uri.TryCreate(word.Trim('(', ')', ',', ';'), UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && address.Host.Contains('.', StringComparison.Ordinal);
}
