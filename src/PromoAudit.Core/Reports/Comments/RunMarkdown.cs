using System.Text;
using PromoAudit.Findings;
using PromoAudit.Governance;
using PromoAudit.Reports.Notices;
using PromoAudit.Text;

namespace PromoAudit.Reports.Comments;

/// <summary>
/// A whole run in Markdown for a place of limited size: the decision and why, then section by section the gravest first. It is cut only
/// between two entries, and each section says how many it leaves out.
/// </summary>
/// <param name="most">The size that the place takes.</param>
/// <param name="sizeOf">How the place counts.</param>
internal sealed class RunMarkdown(AuditRun run, Language language, int most, Func<string, int> sizeOf)
{
    /// <summary>Room of the last line, and of what each section says about itself.</summary>
    private const int Reserve = 400;

    private const int MostNamed = 10;

    private readonly FindingMarkdown _findings = new(run, language);
    private readonly SortedDictionary<MarkdownSection, GravestFirst> _sections = [];
    private int _undecided;

    /// <param name="start">What comes before everything else; takes room as well.</param>
    public void Write(TextWriter writer, string start)
    {
        Collect();
        var top = start + Top();
        var end = $"\n---\n{_findings.Text(Footer())}\n";
        writer.Write(top);
        var left = most - sizeOf(top) - sizeOf(end) - (Reserve * _sections.Count);
        foreach (var (section, entries) in _sections)
        {
            var shown = entries.Take(left);
            left -= shown.Sum(sizeOf);
            var count = section == MarkdownSection.Undecided ? _undecided : entries.Count;
            writer.Write($"\n### {MarkdownWords.Heading(section, count).In(language)}\n\n");
            foreach (var entry in shown)
            {
                writer.Write(entry);
            }

            if (shown.Count < entries.Count)
            {
                writer.Write($"\n{MarkdownWords.LeftOut(entries.Count - shown.Count).In(language)}\n");
            }
        }

        writer.Write(end);
    }

    private void Collect()
    {
        foreach (var notice in RunNotices.Of(run))
        {
            if (MarkdownWords.SectionOf(notice) is not { } section)
            {
                continue;
            }

            if (notice.Finding is { } finding)
            {
                Offer(
                    section,
                    notice.Rank,
                    () =>
                        section == MarkdownSection.Settled
                            ? _findings.Line(notice, finding)
                            : _findings.Folded(notice, finding)
                );
            }
            else
            {
                Offer(section, notice.Rank, () => _findings.Item(notice));
            }
        }

        foreach (var plan in run.Plans)
        {
            _undecided += plan.Inconclusive.Length;
            foreach (var wanted in plan.Inconclusive.IsEmpty ? [] : plan.Wanted)
            {
                Offer(MarkdownSection.Undecided, 0, () => Wanted(plan, wanted));
            }
        }
    }

    private void Offer(MarkdownSection section, int rank, Func<string> write)
    {
        if (!_sections.TryGetValue(section, out var entries))
        {
            entries = new GravestFirst(most, sizeOf);
            _sections.Add(section, entries);
        }

        entries.Offer(rank, write);
    }

    /// <summary>No more than half of the room, so that findings have the other.</summary>
    private string Top()
    {
        var top = new StringBuilder();
        var size = 0;
        foreach (var line in TopLines())
        {
            size += sizeOf(line);
            if (size <= most / 2)
            {
                top.Append(line);
            }
        }

        return top.ToString();
    }

    private IEnumerable<string> TopLines()
    {
        var outcome = DecisionWords.OutcomeOf(run);
        yield return $"## {MarkdownWords.Sign(outcome)} {DecisionWords.Title(outcome).In(language)}\n";
        foreach (var reason in run.Gate?.Decision.Reasons ?? [])
        {
            yield return $"\n**{_findings.Text(reason)}**\n";
        }

        yield return $"\n{_findings.Text(SummaryText.Sentence(run))}\n";
        foreach (var assurance in run.Gate?.Assurances ?? [])
        {
            if (assurance.Level != AssuranceLevel.Ignore)
            {
                yield return $"\n{Told(assurance)}\n";
            }
        }
    }

    private string Told(Assurance assurance)
    {
        var sign = assurance.Level == AssuranceLevel.Fail ? "⛔" : "⚠️";
        var remedy = assurance.Remedy is { } told
            ? (language == Language.Chinese ? "" : " ") + _findings.Text(told)
            : "";
        var named = assurance.Details.IsEmpty ? "" : $"\n\n- {_findings.Text(NoticeWords.Named(assurance))}";
        return $"{sign} {_findings.Text(assurance.Message)}{remedy}{named}";
    }

    private static string Wanted(PlanAudit plan, WantedField wanted)
    {
        var names = wanted.Names.Length < 2 ? "" : $" ({string.Join(", ", wanted.Names.Take(MostNamed))})";
        var place = wanted.Place?.ToString() ?? plan.Path;
        var rules = wanted.Decides.IsEmpty ? wanted.Helps : wanted.Decides;
        var decides = rules.IsEmpty
            ? ""
            : $" → {string.Join(", ", rules.Take(MostNamed).Select(FindingMarkdown.Code))}";
        return $"- {FindingMarkdown.Code(wanted.Path + names)} {FindingMarkdown.Code(place)}{decides}\n";
    }

    private LocalizedText Footer() =>
        run.RuleSet is { } rules
            ? new(
                $"PromoAudit {ToolVersion.Current}, rules {SummaryText.Chain(rules, " on ")} ({rules.Digest})",
                $"PromoAudit {ToolVersion.Current}，规则 {SummaryText.Chain(rules, "，基于 ")}（{rules.Digest}）"
            )
            : LocalizedText.Same($"PromoAudit {ToolVersion.Current}");
}
