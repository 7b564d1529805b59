using PromoAudit.Cli.Files;
using PromoAudit.Findings.Meetings;

namespace PromoAudit.Cli.Runs;

/// <summary>
/// The first look at all files of a large run, of which next to nothing is kept: which are plans, which have changed, and which plans meet. What
/// those come to together is found here too, so that the audit of each plan can be finished when it is made.
/// </summary>
internal sealed class PlanSurvey
{
    private readonly IReadOnlyList<PlanInput> _inputs;
    private readonly PlanReader _reader;
    private readonly SurveyedFile[] _files;
    private readonly Dictionary<int, List<PlanMeeting>> _meetings = [];

    private PlanSurvey(IReadOnlyList<PlanInput> inputs, PlanReader reader)
    {
        (_inputs, _reader) = (inputs, reader);
        _files = new SurveyedFile[inputs.Count];
    }

    /// <summary>Pairs of plans that can meet and were not looked at.</summary>
    public int LeftOut { get; private set; }

    /// <param name="isOwn">Whether this run looks at the pairs of which the file at a position is the first.</param>
    public static PlanSurvey Of(
        IReadOnlyList<PlanInput> inputs,
        PlanReader reader,
        ChangedFiles? changes,
        Func<int, bool> isOwn,
        int workers,
        Progress progress
    )
    {
        var survey = new PlanSurvey(inputs, reader);
        InOrder.Run(
            inputs.Count,
            workers,
            index => reader.Surveyed(inputs[index], changes),
            (index, file) =>
            {
                survey._files[index] = file;
                progress.Advance();
            }
        );
        survey.Meet(isOwn, workers);
        return survey;
    }

    public bool IsPlan(int index) => _files[index].IsPlan;

    public bool IsChanged(int index) => _files[index].IsChanged;

    /// <summary>What a plan comes to with those behind it.</summary>
    public IReadOnlyList<PlanMeeting> MeetingsOf(int index) => _meetings.GetValueOrDefault(index) ?? [];

    private void Meet(Func<int, bool> isOwn, int workers)
    {
        var found = PlanPairs.Of(
            Array.ConvertAll(_files, file => file.Sketch),
            (first, second) => IsChanged(first) || IsChanged(second)
        );
        LeftOut = found.LeftOut;
        var pairs = found.Pairs.Where(pair => isOwn(pair.First)).ToArray();
        InOrder.Run(
            pairs.Length,
            workers,
            index => _reader.Met(_inputs[pairs[index].First], _inputs[pairs[index].Second]),
            (index, meeting) =>
            {
                if (meeting is not null)
                {
                    Add(pairs[index].First, meeting);
                }
            }
        );
    }

    private void Add(int first, PlanMeeting meeting)
    {
        if (!_meetings.TryGetValue(first, out var meetings))
        {
            _meetings.Add(first, meetings = []);
        }

        meetings.Add(meeting);
    }
}
