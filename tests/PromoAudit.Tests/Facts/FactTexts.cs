using PromoAudit.Expressions;
using PromoAudit.Facts;
using PromoAudit.Facts.Profiles;
using PromoAudit.Plans;
using PromoAudit.Tests.Plans;
using PromoAudit.Text;
using Scope = PromoAudit.Expressions.Scope;

namespace PromoAudit.Tests.Facts;

/// <summary>Plans as text, and questions to the facts about them as rules would ask them.</summary>
internal static class FactTexts
{
    /// <summary>Every layer lets everything through; what benefits do by themselves is what counts here.</summary>
    public static readonly Profile Plain = new()
    {
        Name = "plain",
        Layers =
        [
            .. new[] { Layer.Item, Layer.Shop, Layer.Platform, Layer.Points }.Select(layer => new ProfileLayer(
                layer,
                LayerSelect.All,
                EachLine: false,
                OneVoucher: false,
                ThresholdBase.List
            )),
        ],
        LayerOf = BenefitLayers
            .Rewards.With(BenefitKind.FixedPrice, Layer.Item)
            .With(BenefitKind.AmountOff, Layer.Shop)
            .With(BenefitKind.PercentOff, Layer.Shop)
            .With(BenefitKind.Tiers, Layer.Shop)
            .With(BenefitKind.BuyGet, Layer.Shop)
            .With(BenefitKind.NthItem, Layer.Shop),
    };

    public static AuditFacts Facts(string plan, Profile? profile = null, string currency = "CNY") =>
        new(PlanText.Sound(PlanText.Head.Replace("CNY", currency, StringComparison.Ordinal) + plan), profile ?? Plain);

    /// <summary>The answer for the first subject of a kind, as a person would read it.</summary>
    public static string Ask(string plan, string question, SubjectKind kind = SubjectKind.Promotion) =>
        Facts(plan).Ask(question, kind);

    public static string Ask(
        this AuditFacts facts,
        string question,
        SubjectKind kind = SubjectKind.Promotion,
        int at = 0
    )
    {
        return facts.Shown(facts.Evaluate(question, kind, at));
    }

    public static string Shown(this AuditFacts facts, Value value)
    {
        return value.Kind switch
        {
            ValueKind.Unknown => "unknown: " + string.Join(", ", value.Missing.Fields.Select(Shown)),
            ValueKind.Nothing => "none",
            ValueKind.Unlimited => "unlimited",
            _ => ValueFormat.Write(value, facts.PlanCurrency, Language.English),
        };
    }

    public static Value Evaluate(
        this AuditFacts facts,
        string question,
        SubjectKind kind = SubjectKind.Promotion,
        int at = 0
    )
    {
        return facts.Evaluate(question, facts.Subjects(kind)[at]);
    }

    public static Value Evaluate(this AuditFacts facts, string question, Subject subject)
    {
        var scope = FactSchema.ScopeFor(subject.Kind);
        var expression = Compile(question, scope);
        var frame = new Frame(facts);
        frame.Start(scope);
        subject.Enter(frame);
        return expression.Evaluate(frame);
    }

    public static Expression Compile(string question, Scope scope)
    {
        var diagnostics = new Diagnostics();
        var source = ExpressionSource.FromText("question", question);
        var expression = ExpressionCompiler.Compile(source, scope, expected: null, diagnostics);
        DiagnosticRenderer.RenderAll(diagnostics, Language.English).ShouldBeEmpty();
        return expression.ShouldNotBeNull();
    }

    private static string Shown(MissingField field) =>
        field.Place is { } place ? $"{field.Path} ({place.Start.Line + 1}:{place.Start.Column + 1})" : field.Path;
}
