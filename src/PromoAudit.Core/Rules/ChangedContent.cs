namespace PromoAudit.Rules;

/// <summary>A rule of another set, with parameters and severity as a set has changed them.</summary>
internal sealed class ChangedContent(IRuleContent content, RuleChange change) : IRuleContent
{
    public ConditionText ReadCondition()
    {
        var condition = content.ReadCondition();
        return change.Parameters.IsEmpty
            ? condition
            : condition with
            {
                Parameters = [.. condition.Parameters.Select(Changed)],
            };
    }

    public ReportText ReadReport()
    {
        var report = content.ReadReport();
        return change.Severity is { } severity ? report with { Severity = [new SeverityRung(severity, null)] } : report;
    }

    public GuideText ReadGuide() => content.ReadGuide();

    private ParameterText Changed(ParameterText parameter)
    {
        foreach (var changed in change.Parameters)
        {
            if (changed.Name.Value == parameter.Name.Value)
            {
                return parameter with { Default = changed.Value };
            }
        }

        return parameter;
    }
}
