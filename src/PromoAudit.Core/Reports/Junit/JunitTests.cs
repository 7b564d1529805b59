using System.Globalization;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Reports.Notices;
using PromoAudit.Text;

namespace PromoAudit.Reports.Junit;

/// <summary>What a run says, as tests.</summary>
internal sealed class JunitTests(AuditRun run, Language language)
{
    private const string Gate = "promoaudit";
    private const string Audited = "audit";
    private const int Columns = 100;

    /// <summary>The decision, what it rests on, the input as a whole, and findings about waiver files.</summary>
    public List<JunitTest> OfGate()
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var tests = new List<JunitTest>();
        foreach (var notice in RunNotices.OfGate(run))
        {
            tests.Add(Of(notice, Gate, Once(names, notice.Code), ResultOf(notice)));
        }

        foreach (var finding in run.Gate?.Findings ?? [])
        {
            var notice = RunNotices.Of(run, plan: null, finding);
            tests.Add(Of(notice, Gate, Once(names, NameOf(notice)), ResultOf(notice)));
        }

        return tests;
    }

    /// <summary>That it was audited comes first; what is wrong with its text belongs to that.</summary>
    public List<JunitTest> OfPlan(PlanAudit plan)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var group = GroupOf(ReportPath.Of(plan.Path, run.Folder));
        var input = new List<Notice>();
        var tests = new List<JunitTest>();
        foreach (var notice in RunNotices.OfPlan(run, plan))
        {
            if (notice.Kind is NoticeKind.NotAudited or NoticeKind.Diagnostic)
            {
                input.Add(notice);
            }
            else
            {
                tests.Add(Of(notice, group, Once(names, NameOf(notice)), ResultOf(notice)));
            }
        }

        tests.Insert(0, AuditOf(group, input));
        return tests;
    }

    private JunitTest AuditOf(string group, List<Notice> input)
    {
        var text = string.Join("\n", input.Select(notice => $"{Place(notice)}{NoticeText.Lines(notice, language)}"));
        var worst = input.Find(notice => notice.Level == NoticeLevel.Error);
        return worst is null
            ? new JunitTest(group, Audited, JunitResult.Passed, "", "", text)
            : new JunitTest(
                group,
                Audited,
                JunitResult.Erroneous,
                worst.Code,
                DisplayText.OneLine(worst.Text[0].In(language)),
                text
            );
    }

    private JunitTest Of(Notice notice, string group, string name, JunitResult result)
    {
        var message = notice.Finding is { } finding
            ? $"{DisplayText.OneLine((NoticeWords.Settled(finding) ?? finding.Title).In(language))}"
            : DisplayText.OneLine(notice.Text[0].In(language));
        var type = notice.Finding is { } found ? TextWords.Of(found.Severity).English : notice.Code;
        return new JunitTest(group, name, result, type, message, TextOf(notice));
    }

    private JunitResult ResultOf(Notice notice) =>
        notice switch
        {
            { Level: NoticeLevel.Settled } or { Kind: NoticeKind.Undecided } => JunitResult.Skipped,
            { Level: not NoticeLevel.Error } => JunitResult.Passed,
            { Kind: NoticeKind.Diagnostic } => JunitResult.Erroneous,
            { Kind: NoticeKind.Decision } when DecisionWords.OutcomeOf(run) != Outcome.Stop => JunitResult.Erroneous,
            _ => JunitResult.Failed,
        };

    /// <summary>A finding as the report for people shows it.</summary>
    private string TextOf(Notice notice)
    {
        if (notice.Finding is not { } finding)
        {
            return Place(notice) + NoticeText.Lines(notice, language);
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var page = new TextPage(text, new ReportOptions { Language = language, Width = Columns });
        FindingText.Write(page, finding, notice.Plan?.Currency ?? "", run.Repairs?.Of(finding));
        return text.ToString().TrimEnd();
    }

    private static string Place(Notice notice) =>
        notice.Place is { } place ? DisplayText.OneLine($"{place}") + "\n" : "";

    private static string NameOf(Notice notice)
    {
        var subjects = notice.Finding?.Subjects ?? notice.Check?.Subjects ?? [];
        return DisplayText.OneLine(subjects.IsEmpty ? notice.Code : $"{notice.Code} {string.Join(", ", subjects)}");
    }

    private static string Once(Dictionary<string, int> names, string name)
    {
        var count = names.GetValueOrDefault(name) + 1;
        names[name] = count;
        return count == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} #{count}");
    }

    private static string GroupOf(string path) =>
        DisplayText.OneLine(path.TrimStart('/').Replace('.', '_').Replace('/', '.'));
}
