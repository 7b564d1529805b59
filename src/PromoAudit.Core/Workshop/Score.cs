using System.Globalization;

namespace PromoAudit.Workshop;

/// <summary>How many of how many. Nothing to reach counts as all of it.</summary>
public readonly record struct Score(int Reached, int Of)
{
    /// <summary>0 to 100 with one decimal, never rounded up: 100 means all.</summary>
    public decimal Percent => Of == 0 ? 100 : decimal.Floor(1000m * Reached / Of) / 10;

    /// <param name="percent">0 to 100.</param>
    public bool IsAtLeast(decimal percent) => 100m * Reached >= percent * Of;

    public static Score operator +(Score left, Score right) => new(left.Reached + right.Reached, left.Of + right.Of);

    public override string ToString() => Percent.ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
