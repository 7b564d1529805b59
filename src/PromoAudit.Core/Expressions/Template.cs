using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>A figure of a message as data.</summary>
/// <param name="Name">What stands between the braces.</param>
internal readonly record struct NamedValue(string Name, Value Value);

/// <summary>Text with expressions in braces: <c>Returning {kept.returned} leaves {{…}}</c>; a doubled brace is a brace.</summary>
internal sealed class Template
{
    private Template(ImmutableArray<Expression> expressions) => Expressions = expressions;

    /// <summary>The expressions in the braces, in order.</summary>
    public ImmutableArray<Expression> Expressions { get; }

    /// <summary>Compiles a template; null when something is wrong with it.</summary>
    public static Template? Compile(YamlScalar scalar, Scope scope, Diagnostics diagnostics) =>
        throw new NotSupportedException();

    /// <summary>The text with every value written as people of that language write it.</summary>
    public string Render(Frame frame, Language language) => throw new NotSupportedException();

    /// <summary>The values in the braces, each name once, for output as data.</summary>
    public IReadOnlyList<NamedValue> Values(Frame frame) => throw new NotSupportedException();
}
