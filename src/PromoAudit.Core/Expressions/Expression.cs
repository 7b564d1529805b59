using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>A fact that an expression uses.</summary>
/// <param name="Path">As the rule writes it, such as <c>promotion.limits.total</c>.</param>
internal sealed record PropertyReference(string Path, RecordType Owner, Property Property);

/// <summary>A checked expression, ready to be evaluated any number of times.</summary>
internal sealed class Expression
{
    internal Expression(Node root, IReadOnlyList<PropertyReference> references)
    {
        Root = root;
        References = references;
    }

    public ExpressionType Type => Root.Type;

    /// <summary>The expression as the printer writes it.</summary>
    public string Text => ExpressionPrinter.Print(Root.Syntax);

    /// <summary>Every fact it uses, each once, in the order of first use.</summary>
    public IReadOnlyList<PropertyReference> References { get; }

    internal Node Root { get; }

    /// <summary>The value for the subject in the frame. Never throws: what cannot be computed is unknown and says why.</summary>
    public Value Evaluate(Frame frame)
    {
        if (frame.Take(Root.Size))
        {
            var value = Root.Evaluate(frame);
            if (!frame.BudgetExceeded)
            {
                return value;
            }
        }

        return Unknowns.BudgetExceeded(Text);
    }

    /// <summary>Where the thing this expression names is declared: for a path the property's place, else its owner's.</summary>
    public SourcePlace? PlaceOf(Frame frame) => Root.PlaceOf(frame);

    /// <summary>The thing this expression names, for paths and objects.</summary>
    public Naming NameIn(Frame frame) => Root.NameIn(frame);
}
