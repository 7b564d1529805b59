using System.Text;
using System.Text.Json;

namespace PromoAudit.Reports.Reading;

/// <summary>
/// Where in a report each member stands, and each part of each plan. The file is read through once, a piece at a time; what is kept does not
/// grow with what is found.
/// </summary>
internal sealed class ReportMap
{
    private const int MostPlans = 1_000_000;

    /// <summary>The longest word or sentence.</summary>
    private const int MostInOne = 64 * 1024 * 1024;

    private readonly Dictionary<string, ByteRange> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<ByteRange> _plans = [];
    private readonly Dictionary<string, PlanLists> _lists = new(StringComparer.Ordinal)
    {
        ["findings"] = new(),
        ["inconclusive"] = new(),
        ["diagnostics"] = new(),
    };

    private string _member = "";
    private long _memberStart;
    private long _elementStart;
    private string? _elementPlan;
    private bool _isPlanNext;
    private long _end;

    private ReportMap() { }

    /// <summary>Those of the run that belong to no plan.</summary>
    public IReadOnlyList<ByteRange> DiagnosticsOfRun => _lists["diagnostics"].OfRun;

    /// <summary>About the files of waivers and the baseline.</summary>
    public IReadOnlyList<ByteRange> FindingsOfRun => _lists["findings"].OfRun;

    public int Plans => _plans.Count;

    /// <summary>How many bytes the digest of a part of a run is about; -1 where there is none.</summary>
    public long Sealed { get; private set; } = -1;

    /// <exception cref="ReportFormatException">It is no report.</exception>
    public static ReportMap Of(Stream stream)
    {
        var map = new ReportMap();
        try
        {
            map.Read(stream);
        }
        catch (JsonException error)
        {
            throw new ReportFormatException(error.Message, error);
        }

        return map;
    }

    public ByteRange? Member(string name) => _members.TryGetValue(name, out var range) ? range : null;

    public StoredPlan Plan(StoredFile file, int number) =>
        new(
            file,
            _plans[number],
            _lists["findings"].Of(number),
            _lists["inconclusive"].Of(number),
            _lists["diagnostics"].Of(number)
        );

    private void Read(Stream stream)
    {
        var buffer = new byte[64 * 1024];
        var length = stream.ReadAtLeast(buffer, 3, throwOnEndOfStream: false);
        var skipped = length >= 3 && buffer.AsSpan(0, 3).SequenceEqual(Encoding.UTF8.Preamble) ? 3 : 0;
        long before = 0;
        var state = new JsonReaderState();
        var isEnd = false;
        while (true)
        {
            var reader = new Utf8JsonReader(buffer.AsSpan(skipped, length - skipped), isEnd, state);
            while (reader.Read())
            {
                Take(ref reader, before + skipped);
            }

            if (isEnd)
            {
                return;
            }

            state = reader.CurrentState;
            var consumed = skipped + (int)reader.BytesConsumed;
            before += consumed;
            buffer.AsSpan(consumed, length - consumed).CopyTo(buffer);
            length -= consumed;
            skipped = 0;
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, length < MostInOne ? length * 2 : throw new ReportFormatException("size"));
            }

            var count = stream.Read(buffer, length, buffer.Length - length);
            length += count;
            isEnd = count == 0;
        }
    }

    private void Take(ref Utf8JsonReader reader, long before)
    {
        var (start, end) = (before + reader.TokenStartIndex, before + reader.BytesConsumed);
        switch (reader.CurrentDepth)
        {
            case 0 when reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.EndObject):
                throw new ReportFormatException("object");
            case 1:
                TakeMember(ref reader, start, end);
                break;
            case 2 when _member == "shard" && reader.TokenType == JsonTokenType.PropertyName:
                Sealed = reader.ValueTextEquals("digest"u8) ? _end : Sealed;
                break;
            case 2 when IsList:
                TakeElement(reader.TokenType, start, end);
                break;
            case 3 when IsList:
                TakePlanOf(ref reader);
                break;
            default:
                break;
        }

        _end = end;
    }

    private bool IsList => _member == "plans" || _lists.ContainsKey(_member);

    private void TakeMember(ref Utf8JsonReader reader, long start, long end)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _member = reader.GetString() ?? "";
                break;
            case JsonTokenType.StartArray:
            case JsonTokenType.StartObject:
                _memberStart = start;
                break;
            case JsonTokenType.EndArray:
            case JsonTokenType.EndObject:
                Add(_memberStart);
                break;
            default:
                Add(start);
                break;
        }

        void Add(long from)
        {
            if (!_members.TryAdd(_member, new ByteRange(from, end - from)))
            {
                throw new ReportFormatException(_member);
            }
        }
    }

    private void TakeElement(JsonTokenType token, long start, long end)
    {
        switch (token)
        {
            case JsonTokenType.StartObject:
                _elementStart = start;
                _elementPlan = null;
                break;
            case JsonTokenType.EndObject:
                EndElement(new ByteRange(_elementStart, end - _elementStart));
                break;
            default:
                throw new ReportFormatException(_member);
        }
    }

    private void TakePlanOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            _isPlanNext = _member == "plans" ? reader.ValueTextEquals("path"u8) : reader.ValueTextEquals("plan"u8);
        }
        else if (_isPlanNext)
        {
            _isPlanNext = false;
            _elementPlan = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        }
    }

    private void EndElement(ByteRange range)
    {
        if (_member == "plans")
        {
            if (_elementPlan is null || _plans.Count >= MostPlans || !_numbers.TryAdd(_elementPlan, _plans.Count))
            {
                throw new ReportFormatException("plans");
            }

            _plans.Add(range);
        }
        else if (_elementPlan is null)
        {
            _lists[_member].OfRun.Add(range);
        }
        else if (!_numbers.TryGetValue(_elementPlan, out var number) || !_lists[_member].Add(number, range))
        {
            throw new ReportFormatException(_member);
        }
    }

    /// <summary>Plan by plan, in the order of the plans.</summary>
    private sealed class PlanLists
    {
        private readonly Dictionary<int, ByteRange> _ranges = [];
        private int _last = -1;

        public List<ByteRange> OfRun { get; } = [];

        public ByteRange Of(int plan) => _ranges.GetValueOrDefault(plan);

        /// <returns>False where a plan comes back that was over.</returns>
        public bool Add(int plan, ByteRange range)
        {
            if (plan < _last)
            {
                return false;
            }

            _last = plan;
            _ranges[plan] = Of(plan).To(range);
            return true;
        }
    }
}
