using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Reports.Notices;

internal enum NoticeLevel
{
    /// <summary>Known or waived: counted, and shown only where a format can show it as settled.</summary>
    Settled,

    /// <summary>Worth knowing.</summary>
    Note,

    Warning,

    /// <summary>Has a part in why the run does not pass.</summary>
    Error,
}

internal enum NoticeKind
{
    Decision,
    Assurance,
    Diagnostic,
    NotAudited,
    Finding,
    Undecided,
}

/// <summary>One thing that a run says, for formats that show things one by one at their places.</summary>
/// <param name="Code">What it is called everywhere: a rule, a diagnostic, <c>gate/decision</c>.</param>
/// <param name="Title">A few words.</param>
/// <param name="Text">Paragraphs, the most important first; at least one.</param>
internal sealed record Notice(
    NoticeKind Kind,
    NoticeLevel Level,
    string Code,
    LocalizedText Title,
    ImmutableArray<LocalizedText> Text
)
{
    public SourcePlace? Place { get; init; }

    /// <summary>The plan that it is about; null for one about the run.</summary>
    public PlanAudit? Plan { get; init; }

    /// <summary>Null unless it is about a finding.</summary>
    public Finding? Finding { get; init; }

    /// <summary>Null unless it is about a check without an answer.</summary>
    public Inconclusive? Check { get; init; }

    /// <summary>The file that it is about; null when it is about none.</summary>
    public string? Path => Place?.File.Path ?? Plan?.Path;

    /// <summary>How soon to tell of it, from 0: the decision, what keeps the run from being trusted, then findings, the gravest first.</summary>
    public int Rank =>
        Kind switch
        {
            NoticeKind.Decision => 0,
            NoticeKind.Assurance => 1,
            NoticeKind.NotAudited or NoticeKind.Diagnostic => 2,
            NoticeKind.Finding => 3 + (Severity.Critical - (Finding?.Severity ?? Severity.Info)),
            _ => Ranks - 1,
        };

    /// <summary>How many different ranks there are.</summary>
    public const int Ranks = 3 + (int)Severity.Critical + 2;
}
