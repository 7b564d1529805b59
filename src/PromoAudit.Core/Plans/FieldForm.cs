namespace PromoAudit.Plans;

/// <summary>Whether a value that is written into a plan has the form of its field.</summary>
internal static class FieldForm
{
    /// <summary>False for counts, numbers, shares, times and flags that no reading of the field would take; else true.</summary>
    public static bool Takes(FieldShape field, string text) =>
        field.Is(FieldForms.List)
        || text is "" or "~" or "null" or "none" or "unlimited"
        || field.Kind switch
        {
            FieldKind.Count => ScalarText.TryCount(text, out _),
            FieldKind.Number => ScalarText.TryNumber(text, out _),
            FieldKind.Percent => ScalarText.TryPercent(text, out _, out _),
            FieldKind.Duration => ScalarText.TryDuration(text, out _),
            FieldKind.Flag => text is "true" or "false",
            _ => true,
        };
}
