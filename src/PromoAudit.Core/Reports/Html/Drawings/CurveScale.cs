namespace PromoAudit.Reports.Html.Drawings;

/// <summary>Round figures for the marks of an axis.</summary>
internal static class CurveScale
{
    private const int Marks = 4;

    /// <returns>From 0, or below where amounts are negative, to the first mark that is not less than all.</returns>
    public static List<decimal> MarksFor(decimal least, decimal most)
    {
        var step = StepFor(Math.Max(most - Math.Min(least, 0m), 0.01m));
        var marks = new List<decimal>();
        for (var mark = Math.Floor(Math.Min(least, 0m) / step) * step; ; mark += step)
        {
            marks.Add(mark);
            if (mark >= most)
            {
                return marks;
            }
        }
    }

    private static decimal StepFor(decimal span)
    {
        var step = 0.01m;
        while (true)
        {
            foreach (var factor in (ReadOnlySpan<decimal>)[1m, 2m, 5m])
            {
                if (step * factor * Marks >= span)
                {
                    return step * factor;
                }
            }

            step *= 10m;
        }
    }
}
