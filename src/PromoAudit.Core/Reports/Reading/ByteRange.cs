using System.Runtime.InteropServices;

namespace PromoAudit.Reports.Reading;

/// <summary>A stretch of a file, in bytes; of length 0 where there is nothing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ByteRange(long Start, long Length)
{
    public long End => Start + Length;

    /// <summary>From the start of this one to the end of a later one.</summary>
    public ByteRange To(ByteRange later) => Length == 0 ? later : new ByteRange(Start, later.End - Start);
}
