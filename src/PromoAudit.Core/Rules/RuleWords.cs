using PromoAudit.Facts;

namespace PromoAudit.Rules;

/// <summary>The closed lists of words in rule files, spelt as they are written there.</summary>
internal static class RuleWords
{
    public static readonly Words<Severity> Severities = new(
        ["info", "low", "medium", "high", "critical"],
        [Severity.Info, Severity.Low, Severity.Medium, Severity.High, Severity.Critical]
    );

    public static readonly Words<Confidence> Confidences = new(
        ["tentative", "firm", "certain"],
        [Confidence.Tentative, Confidence.Firm, Confidence.Certain]
    );

    public static readonly Words<RuleStatus> Statuses = new(
        ["preview", "stable", "deprecated"],
        [RuleStatus.Preview, RuleStatus.Stable, RuleStatus.Deprecated]
    );

    public static readonly Words<SubjectKind> Subjects = new(
        ["plan", "promotion", "item", "pair", "meeting", "attack"],
        [
            SubjectKind.Plan,
            SubjectKind.Promotion,
            SubjectKind.Item,
            SubjectKind.Pair,
            SubjectKind.Meeting,
            SubjectKind.Attack,
        ]
    );

    public static readonly Words<ExampleAnswer> Answers = new(
        ["true", "false", "unknown"],
        [ExampleAnswer.Fires, ExampleAnswer.Quiet, ExampleAnswer.Inconclusive]
    );

    public static readonly Words<Choice> Choices = new(["true", "false"], [Choice.Yes, Choice.No]);

    /// <summary>The classes of loophole: C01 to C18, what customers are told against what holds, and figures that are not to be had.</summary>
    public static readonly string[] Classes =
    [
        "C01",
        "C02",
        "C03",
        "C04",
        "C05",
        "C06",
        "C07",
        "C08",
        "C09",
        "C10",
        "C11",
        "C12",
        "C13",
        "C14",
        "C15",
        "C16",
        "C17",
        "C18",
        "TERMS",
        "DATA",
    ];
}

/// <summary>Yes or no where a rule file says so.</summary>
internal enum Choice
{
    No,
    Yes,
}

/// <summary>A closed list of words and what each means.</summary>
internal sealed class Words<T>(string[] words, T[] meanings)
    where T : struct, Enum
{
    public IReadOnlyList<string> All => words;

    public T? Find(string word)
    {
        var index = Array.IndexOf(words, word);
        return index < 0 ? null : meanings[index];
    }

    public string WordFor(T meaning) => words[Array.IndexOf(meanings, meaning)];
}
