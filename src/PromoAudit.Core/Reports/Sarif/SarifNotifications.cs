using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Reports.Notices;
using PromoAudit.Text;

namespace PromoAudit.Reports.Sarif;

/// <summary>
/// What is not a finding: diagnostics, plans that nobody looked at, checks without an answer. SARIF would call the last
/// results of the kind "open", but services show every result as an alert, whatever its kind.
/// </summary>
internal sealed class SarifNotifications(
    AuditRun run,
    ImmutableArray<SarifRule> rules,
    SarifFiles files,
    Language language
)
{
    private const string NotAudited = "plan-not-audited";
    private const string NothingAudited = "nothing-audited";
    private const string Undecided = "undecided";
    private const string LeftOut = "results-left-out";
    private const string Decision = "gate-decision";

    private readonly Dictionary<string, int> _rules = rules
        .Select((rule, index) => KeyValuePair.Create(rule.Id, index))
        .ToDictionary(StringComparer.Ordinal);

    private readonly List<string> _ids =
    [
        NothingAudited,
        NotAudited,
        LeftOut,
        Undecided,
        Decision,
        .. Assurances(run),
        .. Codes(run),
    ];

    public void WriteDescriptors(Utf8JsonWriter json, Language words)
    {
        json.WriteStartArray("notifications");
        foreach (var id in _ids)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            SarifText.Object(json, "shortDescription", TitleOf(id).In(words));
            SarifText.Object(json, "fullDescription", Describe(id).In(words));
            SarifText.Object(json, "help", Describe(id).In(words));
            SarifText.BothStrings(json, "messageStrings", words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <param name="leftOut">How many results the file has no room for.</param>
    public void Write(JsonOutput output, int leftOut)
    {
        var json = output.Json;
        json.WriteStartArray("toolExecutionNotifications");
        if (run.RuleSet is null || run.Plans.Count == 0)
        {
            Start(NothingAudited, "error", new("Nothing was audited.", "什么都没有审计。"));
            json.WriteEndObject();
        }

        if (leftOut > 0)
        {
            var count = leftOut.ToString("#,0", CultureInfo.InvariantCulture);
            Start(
                LeftOut,
                "warning",
                new(
                    $"{count} milder findings are left out, because services take at most {SarifReport.MostResults:#,0} results; --format json has them all.",
                    $"平台最多接收 {SarifReport.MostResults:#,0} 条结果，级别较低的 {count} 条没有写入；完整结果请用 --format json。"
                )
            );
            json.WriteEndObject();
        }

        foreach (var notice in RunNotices.OfGate(run))
        {
            Gate(json, notice);
        }

        foreach (var diagnostic in run.Diagnostics)
        {
            Diagnostic(json, diagnostic, null);
        }

        foreach (var plan in run.Plans)
        {
            Plan(json, plan);
            output.FlushWhenFull();
        }

        json.WriteEndArray();

        void Start(string id, string level, LocalizedText message) => this.Start(json, id, level, message);
    }

    private void Plan(Utf8JsonWriter json, PlanAudit plan)
    {
        if (plan.Status != PlanStatus.Audited)
        {
            Start(
                json,
                NotAudited,
                "error",
                new($"\"{plan.Path}\" could not be read and was not audited.", $"“{plan.Path}”读不了，没有审计。")
            );
            Place(json, place: null, plan.Path);
            json.WriteEndObject();
        }

        foreach (var diagnostic in plan.Diagnostics)
        {
            Diagnostic(json, diagnostic, plan.Path);
        }

        foreach (var check in plan.Inconclusive)
        {
            Inconclusive(json, plan, check);
        }
    }

    /// <summary>The decision, and what weakens it.</summary>
    private void Gate(Utf8JsonWriter json, Notice notice)
    {
        if (run.Gate is null || notice.Kind is not (NoticeKind.Decision or NoticeKind.Assurance))
        {
            return;
        }

        var level = notice.Level switch
        {
            NoticeLevel.Error => "error",
            NoticeLevel.Warning => "warning",
            _ => "note",
        };
        var text = notice.Text.Aggregate((all, next) => SarifText.Joined(all, next));
        Start(
            json,
            notice.Kind == NoticeKind.Decision ? Decision : notice.Code,
            level,
            notice.Kind == NoticeKind.Decision
                ? new($"{notice.Title.English}. {text.English}", $"{notice.Title.Chinese}。{text.Chinese}")
                : text
        );
        json.WriteEndObject();
    }

    private void Diagnostic(Utf8JsonWriter json, Diagnostic diagnostic, string? plan)
    {
        var message = SarifText.Joined(diagnostic.Message, diagnostic.Remedy);
        var level = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        Start(json, diagnostic.Code, level, message);
        Place(json, diagnostic.Place, plan);
        json.WriteStartObject("properties");
        json.WritePropertyName("diagnostic");
        JsonParts.Diagnostic(json, diagnostic, plan);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Inconclusive(Utf8JsonWriter json, PlanAudit plan, Inconclusive check)
    {
        var subjects = string.Join(", ", check.Subjects);
        var fields = string.Join(", ", check.Missing.Select(field => field.Path));
        Start(
            json,
            Undecided,
            "note",
            new(
                $"{check.RuleId} could not be decided for {subjects}. Most useful to add: {fields}.",
                $"{check.RuleId} 对 {subjects} 无法判断。最该补充的字段：{fields}。"
            )
        );
        json.WriteStartObject("associatedRule");
        json.WriteString("id", check.RuleId);
        if (_rules.TryGetValue(check.RuleId, out var index))
        {
            json.WriteNumber("index", index);
        }

        json.WriteEndObject();
        Place(json, check.Missing.FirstOrDefault(field => field.Place is not null)?.Place, plan.Path);
        json.WriteStartObject("properties");
        json.WritePropertyName("inconclusive");
        JsonReport.Inconclusive(json, plan, check);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Start(Utf8JsonWriter json, string id, string level, LocalizedText message)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor");
        json.WriteString("id", id);
        json.WriteNumber("index", _ids.IndexOf(id));
        json.WriteEndObject();
        json.WriteString("level", level);
        SarifText.Message(json, message, language);
    }

    private void Place(Utf8JsonWriter json, SourcePlace? place, string? path)
    {
        if (place is null && path is null)
        {
            return;
        }

        json.WriteStartArray("locations");
        json.WriteStartObject();
        if (place is not null)
        {
            SarifPlaces.Physical(json, files, place);
        }
        else if (path is not null)
        {
            SarifPlaces.Physical(json, files, path);
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static IEnumerable<string> Codes(AuditRun run) =>
        run
            .Diagnostics.Concat(run.Plans.SelectMany(plan => plan.Diagnostics))
            .Select(diagnostic => diagnostic.Code)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Assurances(AuditRun run) =>
        RunNotices.OfGate(run).Where(notice => notice.Kind == NoticeKind.Assurance).Select(notice => notice.Code);

    private static AssuranceTraits? TraitsOf(string id) =>
        id.StartsWith(NoticeWords.Gate, StringComparison.Ordinal)
            ? AssuranceTraits.Find(id[NoticeWords.Gate.Length..])
            : null;

    private static LocalizedText TitleOf(string id) =>
        TraitsOf(id)?.Describes
        ?? id switch
        {
            Decision => new("The decision on the run", "审计结论"),
            NothingAudited => new("Nothing was audited", "什么都没有审计"),
            NotAudited => new("A plan could not be read", "有方案读不了"),
            LeftOut => new("Milder findings are left out", "级别较低的结果没有写入"),
            Undecided => new("A check could not be decided", "有检查无法判断"),
            _ => new($"Input problem {id}", $"输入问题 {id}"),
        };

    private static LocalizedText Describe(string id) =>
        TraitsOf(id)?.Describes
        ?? id switch
        {
            Decision => new(
                "Whether the run passes, and why not. Every format and the exit code say the same.",
                "这次审计是否通过，以及不通过的原因。各种格式和退出码说的是同一个结论。"
            ),
            NothingAudited => new(
                "No plan was audited, or the rules could not be read. That is no clean result.",
                "没有审计任何方案，或者规则读不了。这不等于没有漏洞。"
            ),
            NotAudited => new(
                "The plan could not be read, so no rule has looked at it. Mend what the other notifications name.",
                "方案读不了，没有任何规则检查过它。请先改好其他通知里指出的问题。"
            ),
            LeftOut => new(
                "There are more findings than a service accepts in one file, and the mildest were left out.",
                "结果数量超过平台单个文件的上限，级别最低的没有写入。"
            ),
            Undecided => new(
                "The plan does not say enough for this check. It is not clean: it is not known.",
                "方案里缺少这项检查需要的信息。这不代表没有漏洞，只是还不知道。"
            ),
            _ => new(
                "Something in the input that cannot be relied on. The message says what, and what to write instead.",
                "输入内容有问题，不能作为依据。消息里写明了问题和正确写法。"
            ),
        };
}
