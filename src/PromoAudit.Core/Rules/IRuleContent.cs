namespace PromoAudit.Rules;

/// <summary>The parts of one rule, each read when asked for.</summary>
internal interface IRuleContent
{
    ConditionText ReadCondition();

    ReportText ReadReport();

    GuideText ReadGuide();
}

/// <summary>A rule that has been read from its file as a whole.</summary>
internal sealed record ReadRule(ConditionText Condition, ReportText Report, GuideText Guide) : IRuleContent
{
    public ConditionText ReadCondition() => Condition;

    public ReportText ReadReport() => Report;

    public GuideText ReadGuide() => Guide;
}
