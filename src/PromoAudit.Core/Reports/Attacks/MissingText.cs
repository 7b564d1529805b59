using PromoAudit.Expressions;

namespace PromoAudit.Reports.Attacks;

/// <summary>Fields to fill in, one line each.</summary>
internal static class MissingText
{
    public static void Write(TextPage page, Missing missing)
    {
        foreach (var field in missing.Fields)
        {
            var place = field.Place is { } known ? page.In($" ({known})", $"（{known}）") : "";
            page.Paragraph(field.Path + place, indent: 4);
            if (field.Reason is { } reason)
            {
                page.Paragraph(page.In(reason), indent: 6);
            }
        }
    }
}
