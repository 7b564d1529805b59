namespace PromoAudit.Reports;

/// <summary>What <c>promoaudit merge</c> has to know of a part of a run. Always the last member, and its last member seals all before it.</summary>
internal static class JsonShard
{
    public static void Write(JsonOutput output, ShardLabel shard)
    {
        var json = output.Json;
        json.WriteStartObject("shard");
        json.WriteNumber("index", shard.Number);
        json.WriteNumber("of", shard.Of);
        json.WriteNumber("inputs", shard.Inputs);
        json.WriteString("inputsDigest", shard.InputsDigest);
        json.WriteString("settingsDigest", shard.Settings);
        json.WriteStartArray("positions");
        foreach (var position in shard.Positions)
        {
            json.WriteNumberValue(position);
        }

        json.WriteEndArray();
        json.WriteString("digest", output.Digest());
        json.WriteEndObject();
    }
}
