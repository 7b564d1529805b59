using System.Collections.Immutable;
using PromoAudit.Findings;
using PromoAudit.Text;

namespace PromoAudit.Governance;

/// <summary>What stands against a run, and what that makes of it.</summary>
internal sealed class GateReasons
{
    private readonly ImmutableArray<LocalizedText>.Builder _failed = ImmutableArray.CreateBuilder<LocalizedText>();
    private readonly ImmutableArray<LocalizedText>.Builder _unreadable = ImmutableArray.CreateBuilder<LocalizedText>();
    private readonly ImmutableArray<LocalizedText>.Builder _stopping = ImmutableArray.CreateBuilder<LocalizedText>();

    public GateReasons(Tally tally, GateInputs inputs, GatePolicy policy, ImmutableArray<Assurance> assurances)
    {
        if (tally.Failed > 0)
        {
            _failed.Add(
                new(
                    $"PromoAudit itself failed on {AssuranceMessages.Counted(tally.Failed, "plan")}, of which nothing can be said.",
                    $"PromoAudit 在 {tally.Failed} 份方案上自身出错，没有得出结论。"
                )
            );
        }

        AddUnread(tally, inputs);
        AddRules(inputs);
        AddFindings(tally, inputs, policy);
        foreach (var assurance in assurances)
        {
            if (assurance.Level == AssuranceLevel.Fail)
            {
                Add(assurance);
            }
        }
    }

    /// <summary>The worst that anything comes to.</summary>
    public Outcome Outcome =>
        _failed.Count > 0 ? Outcome.Failed
        : _unreadable.Count > 0 ? Outcome.Unreadable
        : _stopping.Count > 0 ? Outcome.Stop
        : Outcome.Pass;

    public ImmutableArray<LocalizedText> All => [.. _failed, .. _unreadable, .. _stopping];

    private void AddUnread(Tally tally, GateInputs inputs)
    {
        // Plans of an unknown version are an assurance of their own.
        var unread = tally.Plans - tally.Audited - tally.Failed - tally.OfUnknownVersion.Count;
        if (unread > 0)
        {
            _unreadable.Add(
                new($"{AssuranceMessages.Counted(unread, "plan")} could not be read.", $"有 {unread} 份方案读不了。")
            );
        }

        if (!inputs.IsWhole)
        {
            _unreadable.Add(new("The parts of the run could not be put together.", "各部分的结果没能合并到一起。"));
        }
        else if (!inputs.IsReadable)
        {
            _unreadable.Add(
                inputs.Rules is null
                    ? new("The rules or the configuration could not be read.", "规则或配置读不了。")
                    : new(
                        "Something that the command was given could not be read or found.",
                        "命令指定的内容有读不了或找不到的。"
                    )
            );
        }
    }

    private void AddRules(GateInputs inputs)
    {
        if (inputs.Rules is { } rules && !rules.Rules.Any(rule => rule.Runs))
        {
            _unreadable.Add(new("No rule is switched on.", "没有一条规则是开着的。"));
        }
    }

    private void AddFindings(Tally tally, GateInputs inputs, GatePolicy policy)
    {
        if (policy.Threshold is not { } threshold)
        {
            return;
        }

        var open = tally.OpenFrom(threshold);
        foreach (var finding in inputs.Findings)
        {
            open += finding is { Standing: Standing.Open, IsPreview: false } && finding.Severity >= threshold ? 1 : 0;
        }

        if (open > 0)
        {
            _stopping.Add(
                new(
                    $"{AssuranceMessages.Counted(open, "open finding")} {(open == 1 ? "is" : "are")} {SeverityRange.English(threshold)}.",
                    $"有 {open} 个{SeverityRange.Chinese(threshold)}的漏洞未处理。"
                )
            );
        }
    }

    private void Add(Assurance assurance)
    {
        var traits = AssuranceTraits.Of(assurance.Kind);
        if (traits.LeavesUnread)
        {
            _unreadable.Add(assurance.Message);
            return;
        }

        _stopping.Add(
            new(
                $"{assurance.Message.English[..^1]}, and {traits.Name} is set to fail.",
                $"{assurance.Message.Chinese[..^1]}，而 {traits.Name} 设为 fail。"
            )
        );
    }
}
