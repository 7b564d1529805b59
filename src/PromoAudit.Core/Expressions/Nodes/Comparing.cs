namespace PromoAudit.Expressions;

/// <summary>Comparison of values of like units.</summary>
internal static class Comparing
{
    /// <summary>Equality of known values. None equals nothing, not even itself.</summary>
    public static bool Equal(in Value left, in Value right) =>
        left.Kind switch
        {
            ValueKind.Nothing => false,
            ValueKind.Unlimited => right.IsUnlimited,
            _ when !right.IsGiven => false,
            ValueKind.Bool => left.IsTrue == right.IsTrue,
            ValueKind.Text or ValueKind.Word => string.Equals(left.Text, right.Text, StringComparison.Ordinal),
            ValueKind.Record => ReferenceEquals(left.Record, right.Record),
            ValueKind.List => ReferenceEquals(left.List, right.List),
            _ => left.Number == right.Number,
        };

    /// <summary>The order of figures; unlimited is above every figure.</summary>
    public static int Order(in Value left, in Value right) =>
        (left.IsUnlimited, right.IsUnlimited) switch
        {
            (true, true) => 0,
            (true, false) => 1,
            (false, true) => -1,
            _ => left.Number.CompareTo(right.Number),
        };
}
