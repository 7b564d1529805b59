namespace PromoAudit.Reports.Notices;

/// <summary>Texts for a place of limited size, the gravest first; what has no room is counted. Never holds more than would fit for each rank.</summary>
/// <param name="room">How much fits.</param>
/// <param name="sizeOf">What a text takes of it.</param>
internal sealed class GravestFirst(int room, Func<string, int> sizeOf)
{
    private readonly List<string>[] _texts = [.. Enumerable.Range(0, Notice.Ranks).Select(_ => new List<string>())];
    private readonly int[] _used = new int[Notice.Ranks];

    /// <summary>How many were offered.</summary>
    public int Count { get; private set; }

    /// <param name="write">Asked for only while there is room among those of the same rank.</param>
    public void Offer(int rank, Func<string> write)
    {
        Count++;
        if (_used[rank] < room)
        {
            var text = write();
            _used[rank] += sizeOf(text);
            _texts[rank].Add(text);
        }
    }

    /// <summary>As many of the gravest as fit. One that is too long by itself keeps no other out.</summary>
    public List<string> Take(int most)
    {
        var taken = new List<string>();
        var used = 0;
        foreach (var text in _texts.SelectMany(texts => texts))
        {
            var size = sizeOf(text);
            if (used + size <= most)
            {
                used += size;
                taken.Add(text);
            }
        }

        return taken;
    }
}
