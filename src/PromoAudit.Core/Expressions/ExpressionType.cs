using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Expressions;

/// <summary>The closed family of types: units, words, lists and records.</summary>
internal abstract class ExpressionType(string name, LocalizedText title)
{
    public static readonly UnitType Bool = new(ValueKind.Bool, nameof(Bool), "是/否");
    public static readonly UnitType Number = new(ValueKind.Number, nameof(Number), "数");
    public static readonly UnitType Percent = new(ValueKind.Percent, nameof(Percent), "百分比");
    public static readonly UnitType Money = new(ValueKind.Money, nameof(Money), "金额");
    public static readonly UnitType Count = new(ValueKind.Count, nameof(Count), "整数");
    public static readonly UnitType Duration = new(ValueKind.Duration, nameof(Duration), "时长");
    public static readonly UnitType Instant = new(ValueKind.Instant, nameof(Instant), "时刻");
    public static readonly UnitType Text = new(ValueKind.Text, nameof(Text), "文字");

    /// <summary>The type of what could not be checked; it fits everywhere, so one mistake is reported once.</summary>
    public static readonly ExpressionType Failed = new FailedType();

    /// <summary>As rule files write it.</summary>
    public string Name { get; } = name;

    /// <summary>As messages write it.</summary>
    public LocalizedText Title { get; } = title;

    /// <summary>The types a rule parameter may have: every unit of which a value can be written.</summary>
    public static IReadOnlyList<UnitType> Units { get; } = [Bool, Number, Percent, Money, Count, Duration, Text];

    public static ListType ListOf(ExpressionType element) => new(element);

    /// <summary>The unit called so in rule files, or null.</summary>
    public static ExpressionType? Named(string name)
    {
        foreach (var unit in Units)
        {
            if (string.Equals(unit.Name, name, StringComparison.Ordinal))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>Whether a value of the other type can stand where this type is wanted: a Count is a Number, else only like for like.</summary>
    public virtual bool Accepts(ExpressionType other) => ReferenceEquals(this, other) || ReferenceEquals(other, Failed);

    public override string ToString() => Name;

    private sealed class FailedType() : ExpressionType("?", LocalizedText.Same("?"))
    {
        public override bool Accepts(ExpressionType other) => true;
    }
}

/// <summary>Bool, Text and everything that is a figure with a unit.</summary>
internal sealed class UnitType(ValueKind kind, string name, string chinese)
    : ExpressionType(name, new LocalizedText(name, $"{name}（{chinese}）"))
{
    public ValueKind Kind { get; } = kind;

    public bool IsFigure => Kind is >= ValueKind.Number and <= ValueKind.Instant;

    public override bool Accepts(ExpressionType other) =>
        base.Accepts(other) || (ReferenceEquals(this, Number) && ReferenceEquals(other, Count));
}

/// <summary>One of a closed list of words, spelt as in the plan format.</summary>
internal sealed class WordType(string name, ImmutableArray<string> members, LocalizedText describes)
    : ExpressionType(name, LocalizedText.Same(name))
{
    public ImmutableArray<string> Members { get; } = members;

    public LocalizedText Describes { get; } = describes;
}

internal sealed class ListType(ExpressionType element)
    : ExpressionType(
        $"List<{element.Name}>",
        new LocalizedText($"List<{element.Title.English}>", $"List<{element.Title.Chinese}>")
    )
{
    public ExpressionType Element { get; } = element;

    public override bool Accepts(ExpressionType other) =>
        base.Accepts(other) || (other is ListType list && Element.Accepts(list.Element));
}

/// <summary>Something with named properties. The list of properties is built when first asked for, so records may refer to each other.</summary>
internal sealed class RecordType(string name, LocalizedText describes, Func<IReadOnlyList<Property>> properties)
    : ExpressionType(name, LocalizedText.Same(name))
{
    private IReadOnlyList<Property>? _properties;

    public LocalizedText Describes { get; } = describes;

    public IReadOnlyList<Property> Properties => _properties ??= properties();

    public Property? Find(string property)
    {
        foreach (var candidate in Properties)
        {
            if (string.Equals(candidate.Name, property, StringComparison.Ordinal))
            {
                return candidate;
            }
        }

        return null;
    }
}
