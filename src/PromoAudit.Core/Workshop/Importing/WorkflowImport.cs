using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PromoAudit.Facts;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Workshop.Importing;

/// <summary>What is imported, and under which names.</summary>
/// <param name="Inputs">Expressions of the rule language by the paths of the workflow.</param>
/// <param name="Subject">What the rules are asked about.</param>
/// <param name="OnFailure">The rule fires where the expression is false, and says the ErrorMessage.</param>
/// <param name="BasePlan">The quiet plan that examples are laid over.</param>
internal sealed record ImportRequest(
    IReadOnlyDictionary<string, string> Inputs,
    SubjectKind Subject,
    bool OnFailure,
    string BasePlan
);

/// <param name="Path">In the folder of the set.</param>
/// <param name="IsDraft">No examples were found, so that it would not load.</param>
public sealed record ImportedRule(string Path, string Text, bool IsDraft);

/// <summary>Workflows of Microsoft's RulesEngine as rule files. What has no counterpart is listed with its place; nothing is guessed.</summary>
internal sealed class WorkflowImport(ImportRequest request, Diagnostics diagnostics)
{
    private const int MostRules = 1_000;
    private readonly List<ImportedRule> _rules = [];

    /// <returns>Null where the file is no workflow.</returns>
    public static ImmutableArray<ImportedRule>? Run(SourceText file, ImportRequest request, Diagnostics diagnostics)
    {
        if (JsonPartReader.Read(file, diagnostics) is not { } root)
        {
            return null;
        }

        var workflows = root.Kind == JsonTokenType.StartArray ? root.Items : [root];
        if (workflows.IsEmpty || workflows.FirstOrDefault(flow => flow["WorkflowName"] is null) is not null)
        {
            diagnostics.Add(ImportMessages.NotWorkflows(root.Place));
            return null;
        }

        var import = new WorkflowImport(request, diagnostics);
        foreach (var workflow in workflows)
        {
            import.Add(workflow);
        }

        return [.. import._rules];
    }

    private void Add(JsonPart workflow)
    {
        foreach (var entry in workflow.Entries)
        {
            if (
                !entry.Value.IsEmpty
                && entry.Key is not ("WorkflowName" or "Rules" or "GlobalParams" or "RuleExpressionType")
            )
            {
                LeaveOut(
                    workflow["WorkflowName"]?.Text ?? "",
                    entry.Place,
                    new(
                        $"\"{entry.Key}\" of the workflow has no counterpart here",
                        $"工作流的“{entry.Key}”没有对应写法"
                    )
                );
                return;
            }
        }

        foreach (var rule in workflow["Rules"]?.Items ?? [])
        {
            Add(workflow, rule);
        }
    }

    private void Add(JsonPart workflow, JsonPart rule)
    {
        var name = rule["RuleName"]?.Text ?? "";
        var id = $"{Kebab(workflow["WorkflowName"]?.Text ?? "")}/{Kebab(name)}";
        var path = id + ".yaml";
        if (
            Kebab(name).Length == 0
            || id.StartsWith('/')
            || _rules.Count >= MostRules
            || _rules.Exists(known => known.Path.StartsWith(path, StringComparison.Ordinal))
        )
        {
            LeaveOut(name, rule.Place, new("its name gives no id of its own", "名称不能形成唯一的规则编号"));
            return;
        }

        if (!EngineCondition.IsEnabled(rule))
        {
            LeaveOut(name, rule.Place, new("it is not enabled", "它已停用"));
            return;
        }

        var condition = new EngineCondition(request.Inputs, FactSchema.ScopeFor(request.Subject));
        if (condition.Of(rule, workflow["GlobalParams"]) is not { } when)
        {
            if (condition.Problem is { } problem)
            {
                LeaveOut(name, problem.Place, problem.Reason);
            }

            return;
        }

        if (Message(name, rule, condition) is not { } message)
        {
            return;
        }

        var head = Head(id, name, when, message, condition);
        var wrong = new Diagnostics();
        if (new ImportedExamples(request.BasePlan).With(path, head, wrong) is { } whole)
        {
            _rules.Add(new ImportedRule(path, whole, IsDraft: false));
            return;
        }

        var problems = wrong.Sorted();
        LeaveOut(
            name,
            rule.Place,
            problems.Count == 0
                ? new(
                    "no example that fires and one that stays quiet were found by trying; its draft needs both",
                    "试不出一个触发和一个不触发的示例；草稿里需要补上"
                )
                : new(
                    $"as a rule file it does not load: {problems[0].Message.English.TrimEnd('.')}",
                    $"作为规则文件读不进来：{problems[0].Message.Chinese.TrimEnd('。')}"
                )
        );
        _rules.Add(new ImportedRule(path + ".draft", head, IsDraft: true));
    }

    private void LeaveOut(string name, SourcePlace place, LocalizedText reason) =>
        diagnostics.Add(ImportMessages.LeftOut(name, place, reason));

    /// <summary>What the rule says: its ErrorMessage where it fires on failure, with $(path) as a figure in braces.</summary>
    private string? Message(string name, JsonPart rule, EngineCondition condition)
    {
        if (!request.OnFailure || rule["ErrorMessage"] is not { } said)
        {
            return Braced(rule["SuccessEvent"]?.Text ?? $"{name}.");
        }

        var message = new StringBuilder();
        var rest = said.Text;
        for (
            var start = rest.IndexOf("$(", StringComparison.Ordinal);
            start >= 0;
            start = rest.IndexOf("$(", StringComparison.Ordinal)
        )
        {
            var end = rest.IndexOf(')', start);
            if (end < 0 || condition.Shown(rest[(start + 2)..end]) is not { } expression)
            {
                LeaveOut(
                    name,
                    said.Place,
                    new("a placeholder of its ErrorMessage is not mapped", "ErrorMessage 里的占位符没有对应关系")
                );
                return null;
            }

            message.Append(Braced(rest[..start])).Append('{').Append(expression).Append('}');
            rest = rest[(end + 1)..];
        }

        return message.Append(Braced(rest)).ToString();
    }

    private static string Braced(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private string Head(string id, string name, string when, string message, EngineCondition condition)
    {
        var subject = RuleWords.Subjects.WordFor(request.Subject);
        var at = request.Subject == SubjectKind.Pair ? "first" : subject;
        var text = new StringBuilder(
            $"""
            # Imported from RulesEngine: class, severity, confidence and texts are for you to write.
            id: {id}
            since: 1.0.0
            status: preview
            classes: [DATA]
            severity: low
            confidence: tentative
            for: {subject}

            """
        );
        if (condition.Names.Count > 0)
        {
            text.Append("let:\n");
            foreach (var (known, expression) in condition.Names)
            {
                text.Append("  ").Append(known).Append(": ").Append(Quoted(expression)).Append('\n');
            }
        }

        text.Append("when: ").Append(Quoted(request.OnFailure ? $"not ({when})" : when)).Append('\n');
        text.Append("at: ").Append(at).Append('\n');
        Both(text, "title", name);
        Both(text, "message", message);
        Both(text, "why", $"Imported rule {Braced(name)}.");
        Both(text, "do", "Look at it.");
        return text.ToString();
    }

    private static void Both(StringBuilder text, string key, string said) =>
        text.Append(key).Append(":\n  en: ").Append(Quoted(said)).Append("\n  zh: ").Append(Quoted(said)).Append('\n');

    /// <summary>In double quotes, as JSON and YAML both read them.</summary>
    private static string Quoted(string text) =>
        $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    /// <summary><c>GiveDiscount10</c> is <c>give-discount10</c>.</summary>
    private static string Kebab(string name)
    {
        var kebab = new StringBuilder();
        for (var index = 0; index < name.Length; index++)
        {
            var letter = name[index];
            var startsWord = char.IsAsciiLetterUpper(letter) && index > 0 && !char.IsAsciiLetterUpper(name[index - 1]);
            if ((startsWord || !char.IsAsciiLetterOrDigit(letter)) && kebab.Length > 0 && kebab[^1] != '-')
            {
                kebab.Append('-');
            }

            if (char.IsAsciiLetterOrDigit(letter))
            {
                kebab.Append(char.ToLowerInvariant(letter));
            }
        }

        return kebab.ToString().Trim('-');
    }
}
