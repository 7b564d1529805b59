namespace PromoAudit.Expressions;

/// <summary>What an expression comes to. A struct: a known value costs no allocation.</summary>
internal readonly struct Value
{
    private readonly object? _reference;
    private readonly decimal _number;

    // Bool: 1 or 0. Instant: the offset from UTC in minutes, kept for display only.
    private readonly short _small;

    private Value(ValueKind kind, decimal number = 0, object? reference = null, short small = 0)
    {
        Kind = kind;
        _number = number;
        _reference = reference;
        _small = small;
    }

    public ValueKind Kind { get; }

    /// <summary>Unknown without saying why: the path that met it fills in its own name and place.</summary>
    public static Value Unknown => new(ValueKind.Unknown);

    public static Value Nothing => new(ValueKind.Nothing);

    public static Value Unlimited => new(ValueKind.Unlimited);

    public static Value True => new(ValueKind.Bool, small: 1);

    public static Value False => new(ValueKind.Bool);

    public bool IsUnknown => Kind <= ValueKind.Unknown;

    public bool IsNothing => Kind == ValueKind.Nothing;

    public bool IsUnlimited => Kind == ValueKind.Unlimited;

    /// <summary>A figure, a word, a list…: neither unknown, nor none, nor unlimited.</summary>
    public bool IsGiven => Kind > ValueKind.Unlimited;

    public bool IsTrue => Kind == ValueKind.Bool && _small != 0;

    /// <summary>False, or none: what is not there does not hold.</summary>
    public bool IsFalse => Kind == ValueKind.Nothing || (Kind == ValueKind.Bool && _small == 0);

    /// <summary>The figure: money in the plan's currency, a percent as a share of one, a duration in seconds, an instant in UTC ticks.</summary>
    public decimal Number => _number;

    public string Text => _reference as string ?? "";

    public ValueList List => _reference as ValueList ?? ValueList.Empty;

    /// <summary>The object behind a record; null for everything else.</summary>
    public object? Record => Kind == ValueKind.Record ? _reference : null;

    /// <summary>What would decide an unknown value; empty for everything else.</summary>
    public Missing Missing => _reference as Missing ?? Missing.Nowhere;

    public TimeSpan Duration => TimeSpan.FromTicks((long)(_number * TimeSpan.TicksPerSecond));

    public DateTimeOffset Instant =>
        new DateTimeOffset((long)_number, TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(_small));

    public static Value UnknownBecause(Missing missing) => new(ValueKind.Unknown, reference: missing);

    public static Value Of(bool value) => value ? True : False;

    public static Value Of(bool? value) => value is { } known ? Of(known) : Unknown;

    public static Value OfNumber(decimal value) => new(ValueKind.Number, value);

    public static Value OfNumber(decimal? value) => value is { } known ? OfNumber(known) : Unknown;

    /// <param name="share">0.2 for 20%.</param>
    public static Value OfPercent(decimal share) => new(ValueKind.Percent, share);

    public static Value OfPercent(decimal? share) => share is { } known ? OfPercent(known) : Unknown;

    /// <param name="amount">In the plan's currency.</param>
    public static Value OfMoney(decimal amount) => new(ValueKind.Money, amount);

    public static Value OfMoney(decimal? amount) => amount is { } known ? OfMoney(known) : Unknown;

    public static Value OfCount(decimal value) => new(ValueKind.Count, value);

    public static Value OfCount(decimal? value) => value is { } known ? OfCount(known) : Unknown;

    public static Value OfDuration(decimal seconds) => new(ValueKind.Duration, seconds);

    public static Value OfDuration(TimeSpan value) =>
        new(ValueKind.Duration, (decimal)value.Ticks / TimeSpan.TicksPerSecond);

    public static Value OfDuration(TimeSpan? value) => value is { } known ? OfDuration(known) : Unknown;

    public static Value OfInstant(DateTimeOffset value) =>
        new(ValueKind.Instant, value.UtcTicks, small: (short)value.TotalOffsetMinutes);

    public static Value OfInstant(DateTimeOffset? value) => value is { } known ? OfInstant(known) : Unknown;

    public static Value OfText(string? value) => value is null ? Unknown : new(ValueKind.Text, reference: value);

    /// <param name="value">A member of the property's <see cref="WordType"/>, spelt as there.</param>
    public static Value OfWord(string? value) => value is null ? Unknown : new(ValueKind.Word, reference: value);

    public static Value OfList(ValueList? value) => value is null ? Unknown : new(ValueKind.List, reference: value);

    /// <summary>
    /// A null record is none, not unknown: return <see cref="Unknown"/> where nobody declared it. Two records are equal when
    /// they are the same object, so hand out the same object for the same thing.
    /// </summary>
    public static Value OfRecord(object? value) => value is null ? Nothing : new(ValueKind.Record, reference: value);

    /// <summary>A figure in another unit or a figure of the same unit with another amount.</summary>
    internal static Value OfFigure(ValueKind kind, decimal number, in Value like) =>
        new(kind, number, small: kind == ValueKind.Instant ? like._small : (short)0);
}
