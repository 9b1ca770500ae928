/** The commands of the public documentation, as they are printed there. */
export const ATTACH = `curl -X PUT https://tavusapi.com/v2/pals/{pal_id}/skills/magic_canvas \\
  -H "x-api-key: <your-api-key>" \\
  -H "Content-Type: application/json" \\
  -d '{ "config": {} }'`;

export const CHANGE = `curl -X PATCH https://tavusapi.com/v2/pals/{pal_id}/skills/magic_canvas \\
  -H "x-api-key: <your-api-key>" \\
  -H "Content-Type: application/json" \\
  -d '{ "config": { "components": { "chart": { "enabled": false } } } }'`;

export const REPLACE = `curl -X PUT https://tavusapi.com/v2/pals/{pal_id}/skills \\
  -H "x-api-key: <your-api-key>" \\
  -H "Content-Type: application/json" \\
  -d '{ "skills": { "magic_canvas": { "config": {} } } }'`;

export const DETACH = `curl -X DELETE https://tavusapi.com/v2/pals/{pal_id}/skills/magic_canvas \\
  -H "x-api-key: <your-api-key>"`;

/** The comma after "raven-1" is theirs. */
export const CREATE_PAL = `curl --request POST \\
  --url https://tavusapi.com/v2/pals \\
  --header 'Content-Type: application/json' \\
  --header 'x-api-key: <api-key>' \\
  --data '{
    "pal_name": "Interviewer",
    "system_prompt": "As an Interviewer, you are a skilled professional who conducts thoughtful and structured interviews. Your aim is to ask insightful questions, listen carefully, and assess responses objectively to identify the best candidates.",
    "pipeline_mode": "full",
    "context": "You have a track record of conducting interviews that put candidates at ease, draw out their strengths, and help organizations make excellent hiring decisions.",
    "default_face_id": "r90bbd427f71",
    "layers": {
      "perception": {
        "perception_model": "raven-1",
      },
      "conversational_flow": {
        "turn_detection_model": "sparrow-1",
        "turn_taking_patience": "medium",
        "pal_interruptibility": "medium"
      }
    }
  }'`;

export const CREATE_CONVERSATION = `curl --request POST \\
  --url https://tavusapi.com/v2/conversations \\
  --header 'Content-Type: application/json' \\
  --header 'x-api-key: <api_key>' \\
  --data '{
  "pal_id": "<your_pal_id>",
  "conversation_name": "Interview User"
}'
`;

export const PATCH_PAL = `curl --request PATCH \\
  --url https://tavusapi.com/v2/pals/{pal_id} \\
  --header 'Content-Type: application/json' \\
  --header 'x-api-key: <api-key>' \\
  --data '[
    {
      "op": "add",
      "path": "/layers/stt/hotwords",
      "value": "leadership"
    }
  ]'`;
