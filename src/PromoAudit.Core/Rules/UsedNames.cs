using PromoAudit.Expressions;

namespace PromoAudit.Rules;

/// <summary>The names that expressions start with; properties are not among them.</summary>
internal sealed class UsedNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public bool Contains(string name) => _names.Contains(name);

    public void Add(Expression? expression)
    {
        if (expression is not null)
        {
            Add(expression.Root.Syntax);
        }
    }

    public void Add(BilingualTemplate? template) => Add(template?.English);

    public void Add(Template? template)
    {
        foreach (var expression in template?.Expressions ?? [])
        {
            Add(expression);
        }
    }

    private void Add(Syntax syntax)
    {
        if (syntax is NameSyntax name)
        {
            _names.Add(name.Name);
        }

        foreach (var part in SyntaxParts.Of(syntax))
        {
            Add(part);
        }
    }
}
